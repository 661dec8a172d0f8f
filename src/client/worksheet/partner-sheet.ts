/** A column of the worksheet, as the page names it. */
export interface Column {
  name: string;
  what: string;
  /** Words that may stand in it; all where there are none. */
  options: readonly string[];
  kind: 'text' | 'list' | 'date';
}

/** What is written, by the name of the column; an empty text where nothing is. Lines end with LF. */
export type Line = Readonly<Record<string, string>>;

/** The whole worksheet of a mission. */
export interface PartnerSheet {
  head: Line;
  partners: readonly Line[];
  gaps: readonly Line[];
}

/** What is wrong with a file or a cell, and how to cure it. Rows and columns as a person counts and names them. */
export interface SheetFault {
  row?: number | undefined;
  column?: string | undefined;
  what: string;
  cure: string;
}

/** A file as it was read: either all of it, or why none of it. */
export type ReadSheet = {sheet: PartnerSheet} | {faults: SheetFault[]};

const text = (name: string, what: string): Column => ({name, what, options: [], kind: 'text'});
const date = (name: string, what: string): Column => ({name, what, options: [], kind: 'date'});

/** What stands once for the whole sheet, as in the template in YAML. */
export const HEAD_COLUMNS: readonly Column[] = [
  text('mission', 'Name or acronym'),
  date('as_of', 'Date of this version'),
  text('holder', 'A post, not a name'),
];

/** People for whom no partner was found. */
export const GAP_COLUMNS: readonly Column[] = [
  text('group', 'For example: men, families, boys over 14'),
  text('area', 'District or region'),
  date('reported_on', 'Date on which the gap was reported'),
];

export const isEmpty = (line: Line): boolean => Object.values(line).every((cell) => cell === '');

/** A line with a cell for every column. */
export const toLine = (
  columns: readonly Column[],
  cellOf: (name: string) => string | undefined,
): Line =>
  Object.fromEntries(columns.map(({name}) => [name, (cellOf(name) ?? '').replace(/\r\n?/g, '\n')]));
