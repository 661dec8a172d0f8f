/**
 * What a spreadsheet runs as a formula, instead of showing it, when it opens a table. The mark that
 * guards it may itself have been written.
 */
const RUNS = /^'*[=+\-@\t\r＝＋－＠]/;

/** Spreadsheets read a file as UTF-8 only where it begins with this sign. */
const UTF_8 = '\uFEFF';

/** `=1+1` as `'=1+1`, so that a spreadsheet shows it. `plainOf` gives it back. */
export const guarded = (cell: string): string => (RUNS.test(cell) ? `'${cell}` : cell);

/** What was written in a cell, without the mark that guards it. */
export const plainOf = (cell: string): string =>
  cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell;

/**
 * A table as a file that every spreadsheet opens (RFC 4180): comma, CRLF, UTF-8, no cell that runs.
 * @param rows the names of the columns first
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  UTF_8 + rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');

const toCell = (cell: string): string => {
  const text = guarded(cell);
  return /[",;\r\n\t]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
