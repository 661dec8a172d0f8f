import Papa from 'papaparse';
import {didYouMean} from '../../edition/model/suggest';
import {plainOf, toCsv} from '../../edition/model/to-csv';
import {
  isEmpty,
  toLine,
  type Column,
  type Line,
  type ReadSheet,
  type SheetFault,
} from './partner-sheet';

/** The partners of a worksheet as CSV. What stands once for the sheet, and gaps, have no place in it. */
export const toSheetCsv = (columns: readonly Column[], partners: readonly Line[]): string =>
  toCsv([
    columns.map(({name}) => name),
    ...partners.map((line) => columns.map(({name}) => line[name] ?? '')),
  ]);

/**
 * Reads such a file, from us or from a spreadsheet, with commas, semicolons or tabs. Lines above the
 * names of the columns that begin with # are notes.
 */
export function parseSheetCsv(columns: readonly Column[], file: string): ReadSheet {
  const {data, errors} = parseAsMeant(columns, file.replace(/^\uFEFF/, ''));
  const broken = errors.filter(({type}) => type === 'Quotes');
  if (broken.length > 0)
    return {
      faults: broken.slice(0, 5).map(({row}) => ({
        row: (row ?? 0) + 1,
        what: 'has a quotation mark that is not closed',
        cure: 'close it, or save the file anew from the spreadsheet as CSV',
      })),
    };
  const rows = data.map((cells, at) => ({cells, row: at + 1}));
  const head = rows.find(({cells}) => cells.some((cell) => cell.trim() !== '') && !isNote(cells));
  if (!head) return {faults: [{what: 'The file is empty', cure: 'choose another file'}]};
  const names = head.cells.map((cell) => plainOf(cell).trim());
  const lines = rows.filter(({row, cells}) => row > head.row && cells.some((cell) => cell !== ''));
  const faults = [
    ...checkNames(columns, names, head.row),
    ...lines.flatMap(({cells, row}) => checkLength(cells, names, row)),
  ];
  if (faults.length > 0) return {faults};
  const partners = lines.map(({cells}) =>
    toLine(columns, (name) => {
      const at = names.indexOf(name);
      return at === -1 ? undefined : plainOf(cells[at] ?? '');
    }),
  );
  return {sheet: {head: {}, partners: partners.filter((line) => !isEmpty(line)), gaps: []}};
}

/** With the sign between cells by which most names of columns are found. */
function parseAsMeant(columns: readonly Column[], text: string): Papa.ParseResult<string[]> {
  const known = new Set(columns.map(({name}) => name));
  const namesIn = ({data}: Papa.ParseResult<string[]>): number =>
    Math.max(0, ...data.map((cells) => cells.filter((cell) => known.has(cell.trim())).length));
  return [',', ';', '\t']
    .map((delimiter) => Papa.parse<string[]>(text, {delimiter}))
    .reduce((best, other) => (namesIn(other) > namesIn(best) ? other : best));
}

const isNote = (cells: readonly string[]): boolean =>
  (cells[0] ?? '').startsWith('#') && cells.slice(1).every((cell) => cell === '');

function checkNames(
  columns: readonly Column[],
  names: readonly string[],
  row: number,
): SheetFault[] {
  const known = columns.map(({name}) => name);
  if (!names.some((name) => known.includes(name)))
    return [
      {
        row,
        what: 'names none of the columns of the worksheet',
        cure: `write the names of the columns in the first line: ${known.join(', ')}`,
      },
    ];
  return names.flatMap((name, at) => {
    if (name === '') return [];
    if (!known.includes(name))
      return [
        {
          row,
          column: name,
          what: 'is no column of the worksheet',
          cure: didYouMean(name, known, 'remove the column, or give it a name of the worksheet'),
        },
      ];
    return names.indexOf(name) < at
      ? [{row, column: name, what: 'stands there twice', cure: 'remove one of the two'}]
      : [];
  });
}

function checkLength(
  cells: readonly string[],
  names: readonly string[],
  row: number,
): SheetFault[] {
  const at = cells.findIndex((cell, index) => cell !== '' && (names[index] ?? '') === '');
  return at === -1
    ? []
    : [
        {
          row,
          column: `number ${at + 1}`,
          what: `holds “${(cells[at] ?? '').slice(0, 40)}”, and this column has no name`,
          cure: 'put words with a comma in quotation marks, or name the column',
        },
      ];
}
