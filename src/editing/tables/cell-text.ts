import type {ColumnKind} from './table-columns';

/** A value as a cell shows it; nothing where there is none. */
export function toCellText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.map(String).join('\n') : String(value);
}

/** A cell without what spreadsheets add or change without being asked: ends of lines, outer spaces. */
export const toPlainCell = (cell: string): string =>
  cell
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

/**
 * What a cell says. Where it says nothing, or no value of its kind, the schema judges it.
 * @returns undefined where the record is to have no such key
 */
export function parseCellText(kind: ColumnKind, cell: string): unknown {
  const text = toPlainCell(cell);
  if (text === '') return undefined;
  if (kind === 'list') return text.split('\n').filter((line) => line !== '');
  if (kind === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  // A spreadsheet writes TRUE.
  if (kind === 'truth') return {true: true, false: false}[text.toLowerCase()] ?? text;
  return text;
}
