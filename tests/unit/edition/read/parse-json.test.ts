import {expect, test} from 'vitest';
import {parseJson} from '../../../../src/edition/read/parse-json';

test('a sound text gives its value', () =>
  expect(parseJson('{"a": [1]}')).toEqual({value: {a: [1]}}));

test.each([
  ['nothing', ' \n', 'is empty', 1, 1],
  ['a comma missing', '{"a": 1\n "b": 2}', 'is not valid JSON', 2, 2],
  ['a comma after the last entry', '{\n"a": [1,\n]}', 'is not valid JSON', 3, 1],
  ['a comma after the last key', '{"a": 1,}', 'is not valid JSON', 1, 9],
  ['a value missing', '{"a": }', 'is not valid JSON', 1, 7],
  ['a bracket missing', '{"a": [1, 2\n}', 'is not valid JSON', 2, 1],
  ['a word that is none', `{"a": ["${'x'.repeat(99)}", yes]}`, 'is not valid JSON', 1, 111],
  ['more than one value', '{} {}', 'is not valid JSON', 1, 4],
  ['the end missing', '{"a":', 'is not valid JSON', 1, 6],
])('%s is said with its place', (_, text, what, line, column) => {
  expect(parseJson(text)).toEqual({fault: {what, at: {line, column}}});
});
