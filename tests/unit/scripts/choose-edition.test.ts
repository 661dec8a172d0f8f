import {expect, test} from 'vitest';
import {chooseEdition} from '../../../scripts/search/choose-edition';

const entry = (name: string, edition: string) => ({name, edition});
const editions = [entry('next', '2.0'), entry('1.10', '1.10'), entry('1.0', '1.0')];

test.each([
  [undefined, '1.10'],
  ['next', 'next'],
  ['2.0', 'next'],
  ['1.0', '1.0'],
  ['1.10', '1.10'],
  ['3.0', undefined],
])('%s gives %s', (wish, name) => expect(chooseEdition(editions, wish)?.name).toBe(name));

test('while nothing is published, the edition being written', () =>
  expect(chooseEdition([entry('next', '2.0')])?.name).toBe('next'));
test('a published edition wins over the one being written with the same number', () => {
  expect(chooseEdition([entry('next', '2.0'), entry('2.0', '2.0')], '2.0')?.name).toBe('2.0');
});
