import fc from 'fast-check';
import {dump, load} from 'js-yaml';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, expect, test} from 'vitest';
import {parseYaml} from '../../../../src/edition/read/parse-yaml';

/** What is refused for the sake of editors: `x"`, and `1:30`. */
const isMistakable = (text: string): boolean => /"$|^[\d:]+$/.test(text);

const value = fc.letrec((tie) => ({
  node: fc.oneof(
    {maxDepth: 4},
    fc.string().filter((text) => !isMistakable(text)),
    fc.integer({min: -1e9, max: 1e9}),
    fc.boolean(),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('node'), {maxLength: 4}),
  map: fc.dictionary(
    fc
      .string({minLength: 1, maxLength: 8})
      .filter(
        (key) =>
          !['__proto__', 'constructor', 'prototype', '<<'].includes(key) && !isMistakable(key),
      ),
    tie('node'),
    {maxKeys: 4},
  ),
})).map;

describe('one parse gives values and places', () => {
  test('what is printed and parsed again is the same, and each value has a place inside the text', () => {
    fc.assert(
      fc.property(value, (record) => {
        const text = dump(record);
        const parsed = parseYaml(text, 'x.yml');
        expect(parsed.problems).toEqual([]);
        expect(parsed.value).toEqual(load(text));
        const lines = text.split('\n');
        for (const {line, column} of parsed.valueAt.values()) {
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      {numRuns: 300},
    );
  });

  test('any text at all gives a value or problems, and never throws', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'ab:-[]{}&*!|>"\'#\n\t ,%@`\\')}), (text) => {
        const parsed = parseYaml(text, 'x.yml');
        expect(parsed.value === undefined).toBe(parsed.problems.length > 0);
      }),
      {numRuns: 2000},
    );
  });

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('places are exact with %s line ends', (_name, end) => {
    const text = ['- id: a', '  list: [x, "y"]', '- id: b', '  map:', '    key: value', ''].join(
      end,
    );
    const {valueAt, keyAt} = parseYaml(text, 'x.yml');
    expect(valueAt.get('/0/list/1')).toEqual({line: 2, column: 14});
    expect(valueAt.get('/1/map/key')).toEqual({line: 5, column: 10});
    expect(keyAt.get('/1/map/key')).toEqual({line: 5, column: 5});
    expect(valueAt.get('/1')).toEqual({line: 3, column: 3});
  });

  test('a missing value stands at its key', () => {
    expect(parseYaml('a: 1\nb:\n', 'x.yml').valueAt.get('/b')).toEqual({line: 2, column: 1});
  });

  test('the reader is js-yaml 5, not the older copy of another package', () => {
    const require = createRequire(__filename);
    const main = require.resolve('js-yaml');
    const manifest = JSON.parse(
      readFileSync(`${main.slice(0, main.indexOf('/js-yaml/'))}/js-yaml/package.json`, 'utf8'),
    ) as {version: string};
    expect(manifest.version).toMatch(/^5\./);
  });
});
