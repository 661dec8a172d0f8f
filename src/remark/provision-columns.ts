/** The columns of the comparison of laws as a file: one row for each thing that an instrument says on a topic. */
export const PROVISION_COLUMNS = [
  'number',
  'topic',
  'instrument',
  'date',
  'place',
  'force',
  'asks',
  'basis',
  'history',
  'edition',
] as const;

/** `{number: '8', topic: 'Liability of companies', place: 'art. 10', force: 'Must', history: '', …}`. */
export type ProvisionRow = Record<(typeof PROVISION_COLUMNS)[number], string>;

/** Names of the columns, then the rows, as `toCsv` takes them. */
export const toProvisionTable = (rows: readonly ProvisionRow[]): string[][] => [
  [...PROVISION_COLUMNS],
  ...rows.map((row) => PROVISION_COLUMNS.map((column) => row[column])),
];

/** What the column `history` says of a text that is cited as what law was, not as law. */
export const IS_HISTORY = 'no longer in force';
