import {showHiddenSigns} from '../../edition/model/hidden-signs';

/** Something wrong in a table, at its cell as a spreadsheet counts it. */
export interface TableFault {
  /** From 1; the first has the names of the columns. */
  row?: number | undefined;
  column?: string | undefined;
  /** The record, as the check names it. */
  where?: string | undefined;
  what: string;
  cure: string;
  rule: string;
}

/** `terms.csv:row 12, column definition  debt-bondage  lacks "definition"; write it in this cell  [schema]` */
export function formatTableFault(
  file: string,
  {row, column, where, what, cure, rule}: TableFault,
): string {
  const place = [
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ].join(', ');
  return showHiddenSigns(
    `${file}${place && `:${place}`}  ${where ? `${where}  ` : ''}${what}; ${cure}  [${rule}]`,
  );
}

/** By row, then as they were found. */
export const sortTableFaults = (faults: readonly TableFault[]): TableFault[] =>
  [...faults].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
