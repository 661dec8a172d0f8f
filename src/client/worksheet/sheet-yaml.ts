import {dump, FAILSAFE_SCHEMA, load, YAMLException} from 'js-yaml';
import {didYouMean} from '../../edition/model/suggest';
import {
  GAP_COLUMNS,
  HEAD_COLUMNS,
  isEmpty,
  toLine,
  type Column,
  type Line,
  type PartnerSheet,
  type ReadSheet,
  type SheetFault,
} from './partner-sheet';

/** What stands between the items of a list where it is written as a text. */
const BETWEEN = '; ';

/** The worksheet as YAML, like the template: lists as lists, everything else as text. */
export function toSheetYaml(columns: readonly Column[], sheet: PartnerSheet): string {
  const toMap = (columns: readonly Column[], line: Line): Record<string, string | string[]> =>
    Object.fromEntries(
      columns.map(({name, kind}) => {
        const cell = line[name] ?? '';
        return [name, kind === 'list' ? (cell === '' ? [] : cell.split(BETWEEN)) : cell];
      }),
    );
  return dump(
    {
      ...toMap(HEAD_COLUMNS, sheet.head),
      partners: sheet.partners.map((line) => toMap(columns, line)),
      gaps: sheet.gaps.map((line) => toMap(GAP_COLUMNS, line)),
    },
    {lineWidth: -1},
  );
}

/** Reads such a file. Every value is a text: nothing in it becomes a number, a date or anything that runs. */
export function parseSheetYaml(columns: readonly Column[], file: string): ReadSheet {
  let found: unknown;
  try {
    found = load(file, {schema: FAILSAFE_SCHEMA});
  } catch (error) {
    return {faults: [toSyntaxFault(error)]};
  }
  if (!isMap(found))
    return {
      faults: [
        {
          what: 'The file holds no worksheet',
          cure: 'begin with the template in YAML from this page',
        },
      ],
    };
  const faults: SheetFault[] = [];
  const top = [...HEAD_COLUMNS.map(({name}) => name), 'partners', 'gaps'];
  for (const name of Object.keys(found))
    if (!top.includes(name))
      faults.push({
        column: name,
        what: 'is no part of the worksheet',
        cure: didYouMean(name, top, `remove it; the parts are ${top.join(', ')}`),
      });
  const head = Object.fromEntries(HEAD_COLUMNS.map(({name}) => [name, found[name]]));
  const sheet = {
    head: readLine(HEAD_COLUMNS, head, undefined, faults),
    partners: readList(columns, found.partners, 'partners', faults),
    gaps: readList(GAP_COLUMNS, found.gaps, 'gaps', faults),
  };
  return faults.length > 0 ? {faults} : {sheet};
}

function toSyntaxFault(error: unknown): SheetFault {
  if (!(error instanceof YAMLException)) throw error;
  return {
    row: error.mark ? error.mark.line + 1 : undefined,
    what: `cannot be read as YAML: ${error.reason}`,
    cure: 'look at the quotation marks and the spaces at the beginning of this line',
  };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

function readList(
  columns: readonly Column[],
  value: unknown,
  part: string,
  faults: SheetFault[],
): Line[] {
  if (value === undefined || value === null || value === '') return [];
  if (!Array.isArray(value)) {
    faults.push({column: part, what: 'is no list', cure: 'begin each entry with a hyphen'});
    return [];
  }
  return value
    .map((entry: unknown, at) => readLine(columns, entry, at + 1, faults))
    .filter((line) => !isEmpty(line));
}

function readLine(
  columns: readonly Column[],
  entry: unknown,
  row: number | undefined,
  faults: SheetFault[],
): Line {
  if (!isMap(entry)) {
    faults.push({row, what: 'is no entry with names and values', cure: 'write name: value'});
    return {};
  }
  const names = columns.map(({name}) => name);
  for (const name of Object.keys(entry))
    if (!names.includes(name))
      faults.push({
        row,
        column: name,
        what: 'is no column of the worksheet',
        cure: didYouMean(name, names, 'remove it, or give it a name of the worksheet'),
      });
  return toLine(columns, (name) => {
    const cell = entry[name];
    if (cell === undefined || cell === null) return '';
    if (isText(cell)) return cell;
    if (Array.isArray(cell) && cell.every(isText)) return cell.join(BETWEEN);
    faults.push({row, column: name, what: 'holds more than a text', cure: 'write one text'});
    return '';
  });
}
