import {expect, test} from 'vitest';
import {toFieldLabel, toWords} from '../../../../src/edition/compare/field-label';

const TITLES = new Map([['s-res-2388-2017', 'Security Council resolution 2388 (2017)']]);
const labelOf = (field: string) => toFieldLabel(field, (id) => TITLES.get(id));

test.each([
  ['basis', 'what it rests on'],
  [
    'sources › s-res-2388-2017 › verified',
    'sources › Security Council resolution 2388 (2017) › how far the source was seen',
  ],
  ['does_not_prove', 'does not prove'],
  ['periods › 1999 › report', 'periods › 1999 › report'],
])('%s is told as: %s', (field, words) => {
  expect(labelOf(field)).toBe(words);
});

test('a mark is told in words where the field holds a mark, and stays a word of the text elsewhere', () => {
  const redline = [
    {kind: 'gone', text: 'general'},
    {kind: 'new', text: 'proposal'},
  ] as const;
  expect(toWords('nodes › alert › basis', redline).map(({text}) => text)).toEqual([
    'general knowledge',
    'our own drafting',
  ]);
  expect(toWords('summary', redline)).toEqual(redline);
});
