import {COLLECTIONS, type Collection} from '../../edition';
import {toObstructed, type Plan} from '../plan';
import type {Sources} from '../sources';
import {checkRows} from './check-rows';
import {matchRows, type Matched} from './match-rows';
import {AS_EXPORTED, toTableColumns} from './table-columns';
import {formatTableFault, sortTableFaults, type TableFault} from './table-fault';
import {findCollection, toTableRows} from './table-rows';
import {writeRows} from './write-rows';

const MAX_FAULTS = 50;

/**
 * What it takes to put an edited table back into the records it was exported from: all of it or, where one cell is
 * wrong, nothing. A row that is gone deletes nothing.
 * @param name of the file, for messages
 * @throws EditingError where a file of records would lose its form
 */
export function planTable(
  sources: Sources,
  name: string,
  table: readonly (readonly string[])[],
): Plan {
  const title = `Take over ${name}`;
  const refuse = (faults: readonly TableFault[]): Plan =>
    toObstructed(title, toLines(name, faults));
  const collection = findCollection(table);
  if (!collection)
    return refuse([
      {
        what: `has no row with the sign of an export in a column ${AS_EXPORTED}`,
        cure: 'begin with npm run edition -- export, and leave this column as it is',
        rule: 'table',
      },
    ]);
  const keys = toTableColumns(sources.schemas, collection).map(({key}) => key);
  const {rows, faults} = toTableRows(table, keys);
  if (faults.length > 0) return refuse(faults);
  const matched = matchRows(sources, collection, rows);
  if (matched.faults.length > 0) return refuse(matched.faults);
  const changes = writeRows(sources, collection, matched);
  const wrong = changes.length > 0 ? checkRows(sources, collection, changes, matched) : [];
  if (wrong.length > 0) return refuse(wrong);
  return {
    title: `${title} (${toSummary(matched)})`,
    changes,
    uses: [],
    obstacles: [],
    afterwards: toAfterwards(sources, collection, matched),
  };
}

function toLines(name: string, faults: readonly TableFault[]): string[] {
  const more = faults.length - MAX_FAULTS;
  return [
    ...sortTableFaults(faults)
      .slice(0, MAX_FAULTS)
      .map((fault) => formatTableFault(name, fault)),
    ...(more > 0 ? [`… and ${more} more`] : []),
    `${faults.length} ${faults.length === 1 ? 'problem' : 'problems'}`,
  ];
}

function toSummary({changed, added}: Matched): string {
  if (changed.length + added.length === 0) return 'nothing to change';
  return [
    ...(changed.length > 0 ? [`${changed.length} changed`] : []),
    ...(added.length > 0 ? [`${added.length} new`] : []),
  ].join(', ');
}

function toAfterwards({edition}: Sources, collection: Collection, matched: Matched): string[] {
  const {changed, added, missing} = matched;
  const [directive]: readonly string[] = COLLECTIONS[collection].directives;
  const isGuidance = collection === 'guidance' && changed.length + added.length > 0;
  return [
    ...(missing.length > 0
      ? [
          `${missing.length} ${missing.length === 1 ? 'record has no row and stays' : 'records have no row and stay'}: ${missing.slice(0, 20).join(', ')}${missing.length > 20 ? ' …' : ''}. To delete one: npm run edition -- delete <id>.`,
        ]
      : []),
    ...(added.length > 0 && directive !== undefined
      ? [`See that a page shows each new record with home, for example by ::${directive}{…}.`]
      : []),
    ...(isGuidance
      ? [`Give the reason for each in data/changes/${edition.about.edition}.yml.`]
      : []),
  ];
}
