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
  expect(parseJson(text)).toMatchObject({fault: {what, at: {line, column}}});
});

test.each([
  ['in one object', '{"a": 1,\n "a": 2}', 'a', 2, 2],
  ['spelled with an escape', '{"a": 1, "\\u0061": 2}', 'a', 1, 10],
  ['inside of a list', '[{"b": {"c": [], "d": 1, "c": "{"}}]', 'c', 1, 26],
])('a key that stands twice %s is said with its place', (_, text, key, line, column) => {
  const what = `gives "${key}" a second time in one place, and the first is lost`;
  const cure = 'keep one of the two';
  expect(parseJson(text)).toEqual({fault: {what, cure, at: {line, column}}});
});

test.each(['{"a": {"a": [{"a": 1}, {"a": 2}]}}', '["a", "a"]', '{"a": "b", "b": "\\"a\\": {"}'])(
  'the same word in another place is no second key: %s',
  (text) => expect(parseJson(text)).toEqual({value: JSON.parse(text) as unknown}),
);
