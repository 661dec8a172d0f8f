import {didYouMean} from '../../edition/model/suggest';
import type {Collection} from '../../edition';
import {toPlainCell} from './cell-text';
import {AS_EXPORTED, IN_LIST} from './table-columns';
import type {TableFault} from './table-fault';
import {collectionOf} from './to-table';

/** A row below the names, by the names of its columns. */
export interface TableRow {
  /** As a spreadsheet counts, from 1. */
  row: number;
  cells: ReadonlyMap<string, string>;
}

export interface TableRows {
  rows: TableRow[];
  faults: TableFault[];
}

/** Columns that say of a row what it is, and not what the record says. */
const OF_THE_ROW = ['id', IN_LIST, AS_EXPORTED];

/** The collection that a table was exported from: its rows say so. */
export function findCollection(table: readonly (readonly string[])[]): Collection | undefined {
  const at = (table[0] ?? []).findIndex((name) => toPlainCell(name) === AS_EXPORTED);
  const states = table.slice(1).map((cells) => toPlainCell(cells[at] ?? ''));
  return states.map(collectionOf).find((collection) => collection !== undefined);
}

/** Rows by the names of their columns. Empty rows are passed over. */
export function toTableRows(
  [head = [], ...body]: readonly (readonly string[])[],
  keys: readonly string[],
): TableRows {
  const names = head.map(toPlainCell);
  const rows = body.flatMap((cells, index) =>
    cells.every((cell) => toPlainCell(cell) === '')
      ? []
      : [
          {
            row: index + 2,
            cells: new Map(names.map((name, column) => [name, cells[column] ?? ''])),
          },
        ],
  );
  return {
    rows,
    faults: [
      ...checkNames(names, keys),
      ...body.flatMap((cells, at) => [
        ...checkWidth(names, cells, at + 2),
        ...checkComputed(names, cells, at + 2),
      ]),
    ],
  };
}

function checkNames(names: readonly string[], keys: readonly string[]): TableFault[] {
  const known = [...OF_THE_ROW, ...keys];
  const fault = (column: string, what: string, cure: string): TableFault => ({
    ...{row: 1, column, what, cure, rule: 'table'},
  });
  const missing = ['id', AS_EXPORTED].filter((name) => !names.includes(name));
  return [
    ...missing.map((name) =>
      fault(name, 'is missing', 'export the table anew, and leave this column in it'),
    ),
    ...names.flatMap((name, at) => {
      if (name === '') return [];
      if (!known.includes(name))
        return [
          fault(
            name,
            'is not a column of this table',
            didYouMean(name, known, `remove it; the columns are ${known.join(', ')}`),
          ),
        ];
      return names.indexOf(name) < at ? [fault(name, 'stands twice', 'remove one of the two')] : [];
    }),
  ];
}

function checkWidth(names: readonly string[], cells: readonly string[], row: number): TableFault[] {
  const at = cells.findIndex((cell, index) => toPlainCell(cell) !== '' && !names[index]);
  return at < 0
    ? []
    : [
        {
          row,
          column: `number ${at + 1}`,
          what: `holds "${(cells[at] ?? '').slice(0, 40)}", and this column has no name`,
          cure: 'remove it, or move it into its column',
          rule: 'table',
        },
      ];
}

/** What a spreadsheet shows where it took words for a formula, or a word for one of its own: `#NAME?`. */
const COMPUTED =
  /^(#(REF!|NAME\?|VALUE!|N\/A|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)|#ERROR_\w+|Err:\d+)$/;

const checkComputed = (
  names: readonly string[],
  cells: readonly string[],
  row: number,
): TableFault[] =>
  cells.flatMap((cell, index) =>
    COMPUTED.test(cell.trim())
      ? [
          {
            row,
            column: names[index],
            what: `holds ${cell.trim()}: the spreadsheet took your words for a formula`,
            cure: 'format the cell as text, and write them again',
            rule: 'table',
          },
        ]
      : [],
  );
