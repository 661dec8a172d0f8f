import {isDeepStrictEqual} from 'node:util';
import {COLLECTIONS, entriesOf, type Collection, type Entry} from '../../edition';
import {didYouMean} from '../../edition/model/suggest';
import {obstaclesToId} from '../find-obstacles';
import type {Sources} from '../sources';
import {parseCellText, toPlainCell} from './cell-text';
import {
  AS_EXPORTED,
  IN_LIST,
  toTableColumns,
  type ColumnKind,
  type TableColumn,
} from './table-columns';
import type {TableFault} from './table-fault';
import type {TableRow} from './table-rows';
import {listOf, toCells, toState} from './to-table';

/** A record that a row changes: keys and their new values, undefined where the key goes. */
export interface ChangedRecord {
  row: number;
  entry: Entry;
  values: ReadonlyMap<string, unknown>;
}

/** A record that a row adds. */
export interface AddedRecord {
  row: number;
  id: string;
  /** The list it is to stand in, or its id where each record has its file. */
  list: string;
  /** In the order of the schema. */
  values: ReadonlyMap<string, unknown>;
}

export interface Matched {
  changed: ChangedRecord[];
  added: AddedRecord[];
  /** Records of the collection that the table does not name. */
  missing: string[];
  faults: TableFault[];
}

/**
 * What the rows of a table would do. A row that nobody edited since its export does nothing, even where the record was
 * changed meanwhile.
 */
export function matchRows(
  sources: Sources,
  collection: Collection,
  rows: readonly TableRow[],
): Matched {
  const columns = toTableColumns(sources.schemas, collection);
  const entries = new Map(entriesOf(sources.edition, collection).map((one) => [one.id, one]));
  const matched: Matched = {changed: [], added: [], missing: [], faults: []};
  const seen = new Map<string, number>();
  for (const row of rows) {
    const id = toPlainCell(row.cells.get('id') ?? '');
    const twin = seen.get(id);
    const entry = entries.get(id);
    seen.set(id, twin ?? row.row);
    if (id === '')
      matched.faults.push(idFault(row, 'has no id', 'write one, or remove the whole row'));
    else if (twin !== undefined)
      matched.faults.push(
        idFault(row, `"${id}" stands in row ${twin} too`, 'keep one of the two rows'),
      );
    else if (entry) matchRecord(collection, columns, entry, row, matched);
    else matchNew(sources, collection, columns, [...entries.values()], {...row, id}, matched);
  }
  matched.missing = [...entries.keys()].filter((id) => !seen.has(id));
  return matched;
}

function matchRecord(
  collection: Collection,
  columns: readonly TableColumn[],
  entry: Entry,
  {row, cells}: TableRow,
  {changed, faults}: Matched,
): void {
  const now = toCells(columns, entry);
  // A column that was taken out of the table says nothing.
  const said = columns.map(({key}, index) => cells.get(key) ?? now[index] ?? '');
  const values = new Map(
    columns.flatMap(({key, kind}, index) =>
      isSame(kind, said[index] ?? '', now[index] ?? '')
        ? []
        : [[key, parseCellText(kind, said[index] ?? '')] as const],
    ),
  );
  const state = toPlainCell(cells.get(AS_EXPORTED) ?? '');
  const wanted = toPlainCell(cells.get(IN_LIST) ?? '');
  if (wanted !== '' && wanted !== listOf(entry))
    faults.push({
      row,
      column: IN_LIST,
      where: entry.id,
      what: `says "${wanted}", and the record stands in ${entry.file}`,
      cure: `write "${listOf(entry)}"; move a record by hand`,
      rule: 'table',
    });
  if (values.size === 0 || state === toState(collection, columns, said)) return;
  if (state === toState(collection, columns, now)) changed.push({row, entry, values});
  else
    faults.push({
      row,
      column: state === '' ? AS_EXPORTED : [...values.keys()][0],
      where: entry.id,
      ...(state === ''
        ? {what: 'is empty', cure: 'export the table anew, and put your changes into it'}
        : {
            what: `differs from ${entry.file}, which has changed since the export`,
            cure: 'export the table anew, and put your changes into it',
          }),
      rule: 'table',
    });
}

function matchNew(
  sources: Sources,
  collection: Collection,
  columns: readonly TableColumn[],
  others: readonly Entry[],
  {row, cells, id}: TableRow & {id: string},
  {added, faults}: Matched,
): void {
  if (toPlainCell(cells.get(AS_EXPORTED) ?? '') !== '') {
    const near = didYouMean(
      id,
      others.map((other) => other.id),
      'give it back its id',
    );
    faults.push(
      idFault(
        {row},
        `"${id}" is not a record of ${collection}`,
        `${near} A table changes no id: rename with npm run edition -- rename; for a new record leave ${AS_EXPORTED} empty`,
      ),
    );
    return;
  }
  const [obstacle] = obstaclesToId(sources, id);
  if (obstacle) {
    const [what = '', ...cure] = obstacle.replace(/^The id |\.$/g, '').split('; ');
    faults.push(idFault({row}, what, cure.join('; ')));
  }
  const lists = [...new Set(others.map(listOf))];
  const wanted = toPlainCell(cells.get(IN_LIST) ?? '');
  const list =
    COLLECTIONS[collection].file === 'record'
      ? id
      : wanted || (lists.length === 1 ? (lists[0] ?? '') : '');
  if (COLLECTIONS[collection].file === 'list' && !lists.includes(list))
    faults.push({
      row,
      column: IN_LIST,
      where: id,
      what: list === '' ? 'does not say in which list the record stands' : `"${list}" is no list`,
      cure: didYouMean(list, lists, `write one of ${lists.join(', ')}`),
      rule: 'table',
    });
  const values = columns.flatMap(({key, kind}) => {
    const value = parseCellText(kind, cells.get(key) ?? '');
    return value === undefined ? [] : [[key, value] as const];
  });
  added.push({row, id, list, values: new Map(values)});
}

/** Empty lines in a list, and TRUE for true, say nothing new. */
const isSame = (kind: ColumnKind, said: string, now: string): boolean =>
  toPlainCell(said) === toPlainCell(now) ||
  isDeepStrictEqual(parseCellText(kind, said), parseCellText(kind, now));

const idFault = ({row}: {row: number}, what: string, cure: string): TableFault => ({
  row,
  column: 'id',
  what,
  cure,
  rule: 'table',
});
