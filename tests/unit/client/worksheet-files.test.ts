import fc from 'fast-check';
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {entriesOf} from '../../../src/edition';
import {checkCell} from '../../../src/client/worksheet/check-cell';
import {
  GAP_COLUMNS,
  HEAD_COLUMNS,
  isEmpty,
  type Column,
  type Line,
} from '../../../src/client/worksheet/partner-sheet';
import {parseSheetCsv, toSheetCsv} from '../../../src/client/worksheet/sheet-csv';
import {parseSheetYaml, toSheetYaml} from '../../../src/client/worksheet/sheet-yaml';
import {writtenEdition} from '../../fixtures/written-edition';

const edition = writtenEdition();
const record = entriesOf(edition, 'sheets').find(({id}) => id === 'sheet-partner-map')!.record;
const COLUMNS: Column[] = record.fields.map(({name, what, options, is_list, is_date}) => ({
  name,
  what,
  options: options ?? [],
  kind: is_list ? 'list' : is_date ? 'date' : 'text',
}));

const cell = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.constantFrom(
    '',
    '=cmd|calc',
    '+1',
    '-1',
    '@x',
    "'=1",
    'a; b; ',
    '; ',
    'yes',
    '1e3',
    '2026-10-31',
  ),
  fc.constantFrom(
    'null',
    '~',
    '# no note',
    '"',
    "'",
    'a\nb',
    '\n',
    ' x ',
    'ـا',
    ': ',
    '- a',
    '!!js/function "x"',
  ),
);
const lineOf = (columns: readonly Column[]): fc.Arbitrary<Line> =>
  fc.record(Object.fromEntries(columns.map(({name}) => [name, cell])));
const linesOf = (columns: readonly Column[]): fc.Arbitrary<Line[]> =>
  fc.array(
    lineOf(columns).filter((line) => !isEmpty(line)),
    {maxLength: 4},
  );

describe('what is saved is read again as it was', () => {
  test('as CSV', () => {
    fc.assert(
      fc.property(linesOf(COLUMNS), (partners) => {
        const read = parseSheetCsv(COLUMNS, toSheetCsv(COLUMNS, partners));
        expect(read).toEqual({sheet: {head: {}, partners, gaps: []}});
      }),
    );
  });

  test('as YAML', () => {
    fc.assert(
      fc.property(
        lineOf(HEAD_COLUMNS),
        linesOf(COLUMNS),
        linesOf(GAP_COLUMNS),
        (head, partners, gaps) => {
          const sheet = {head, partners, gaps};
          expect(parseSheetYaml(COLUMNS, toSheetYaml(COLUMNS, sheet))).toEqual({sheet});
        },
      ),
    );
  });
});

test('no cell of a saved table runs in a spreadsheet', () => {
  const csv = toSheetCsv(COLUMNS, [
    {...Object.fromEntries(COLUMNS.map(({name}) => [name, ''])), code: '=cmd|calc'},
  ]);
  expect(csv).toContain("\r\n'=cmd|calc,");
});

test('the templates are worksheets, and hold the columns of the record', () => {
  const csv = parseSheetCsv(COLUMNS, readFileSync('static/templates/partner-map.csv', 'utf8'));
  expect(csv).toMatchObject({
    sheet: {partners: [{code: 'H-02', languages: 'Local language; English'}]},
  });
  const names = readFileSync('static/templates/partner-map.csv', 'utf8').split('\n')[3];
  expect(names).toBe(COLUMNS.map(({name}) => name).join(','));
  const yaml = parseSheetYaml(COLUMNS, readFileSync('static/templates/partner-map.yml', 'utf8'));
  expect(yaml).toMatchObject({sheet: {partners: [], gaps: []}});
});

const faultsOf = (read: ReturnType<typeof parseSheetCsv>): unknown =>
  'faults' in read ? read.faults : read;

describe('a wrong file is refused, with row, column and cure', () => {
  test.each([
    ['code,partnr\nA,B', 1, 'partnr', 'did you mean "partner"?'],
    ['code,code\nA,B', 1, 'code', 'remove one of the two'],
    [
      'code,partner\nA,B,shelter, health',
      2,
      'number 3',
      'put words with a comma in quotation marks, or name the column',
    ],
    [
      '# note\n\ncode,partner\n"A,B',
      4,
      undefined,
      'close it, or save the file anew from the spreadsheet as CSV',
    ],
    ['name,street\nA,B', 1, undefined, expect.stringContaining('write the names of the columns')],
  ])('CSV %j', (file, row, column, cure) => {
    const [fault] = faultsOf(parseSheetCsv(COLUMNS, file)) as Record<string, unknown>[];
    expect(fault).toMatchObject({row, cure, ...(column ? {column} : {})});
  });

  test.each([
    ['partners:\n  - cod: A', 1, 'cod', 'did you mean "code"?'],
    ['partners:\n  - code: {a: 1}', 1, 'code', 'write one text'],
    ['partner: []', undefined, 'partner', 'did you mean "partners"?'],
    [
      'partners: "x',
      1,
      undefined,
      'look at the quotation marks and the spaces at the beginning of this line',
    ],
    ['- a', undefined, undefined, 'begin with the template in YAML from this page'],
    ['a: !!js/function "x"', 1, undefined, expect.anything()],
  ])('YAML %j', (file, row, column, cure) => {
    const [fault] = faultsOf(parseSheetYaml(COLUMNS, file)) as Record<string, unknown>[];
    expect(fault).toMatchObject({cure, ...(row ? {row} : {}), ...(column ? {column} : {})});
  });
});

test('other spreadsheets write semicolons, tabs and plain line ends', () => {
  for (const file of ['code;partner\nA;B, C\n', 'code\tpartner\r\nA\tB, C'])
    expect(parseSheetCsv(COLUMNS, file)).toMatchObject({
      sheet: {partners: [{code: 'A', partner: 'B, C'}]},
    });
});

test.each([
  ['kind', 'helpz', 'did you mean "helps"?'],
  ['risk', 'dreadful', 'write one of: low, medium, high, not known'],
  ['tested_on', '31.10.2026', 'write year-month-day, for example 2026-10-31'],
  ['tested_on', '2026-02-31', 'write year-month-day, for example 2026-10-31'],
])('the cell %s with %j is marked', (name, words, cure) => {
  const column = COLUMNS.find((one) => one.name === name)!;
  expect(checkCell(column, words)).toMatchObject({column: name, cure});
  expect(checkCell(column, '')).toBeUndefined();
});
