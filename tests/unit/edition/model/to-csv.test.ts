import fc from 'fast-check';
import Papa from 'papaparse';
import {expect, test} from 'vitest';
import {guarded, plainOf, toCsv} from '../../../../src/edition/model/to-csv';

test.each(['=cmd|calc', '+1', '-2', '@sum', '\tx', "'=1", '＝1'])(
  '%j is shown, not run',
  (cell) => {
    expect(guarded(cell)).toBe(`'${cell}`);
    expect(plainOf(guarded(cell))).toBe(cell);
  },
);

test.each(['', 'art. 3', '– ', "'quoted'", '2026-10-31'])('%j stays as it is', (cell) => {
  expect(guarded(cell)).toBe(cell);
  expect(plainOf(cell)).toBe(cell);
});

test('another reader of such files finds every cell again', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({unit: 'grapheme'}), {minLength: 2, maxLength: 2}), {
        minLength: 1,
      }),
      (rows) => {
        // Not left to be guessed: of [['#', ';'], ['', '']] this reader takes the semicolon for it.
        const {data} = Papa.parse<string[]>(toCsv(rows).slice(1), {
          delimiter: ',',
          newline: '\r\n',
        });
        expect(data.slice(0, -1).map((row) => row.map(plainOf))).toEqual(rows);
      },
    ),
    {
      examples: [
        [
          [
            ['#', ';'],
            ['', ''],
          ],
        ],
      ],
    },
  );
});
