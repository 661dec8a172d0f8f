import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {search} from '../../../src/search/query';
import {indexSoundEdition} from '../../fixtures/search-index';

const {index} = indexSoundEdition();
const ask = (text: string, filters = {}) => search(index, text, filters, 50);
const first = (text: string) => ask(text).results[0]?.section.url;

describe('the right section comes first', () => {
  test.each([
    ['who do I report to', '/next/'], ['Whom do I report to?', '/next/'], ['passport taken away', '/next/signs/#g01'], ['G01', '/next/signs/#g01'],
    ['ST/SGB/2003/13', '/next/registers/#st-sgb-2003-13'], ['sgb 2003/13', '/next/registers/#st-sgb-2003-13'], ['2003/13', '/next/registers/#st-sgb-2003-13'],
    ['TIP', '/next/registers/#trafficking-in-persons'], ['tip', '/next/registers/#trafficking-in-persons'], ['modern slavery', '/next/registers/#trafficking-in-persons'],
    ['IOM', '/next/#iom'], ['executive mandate', '/next/#executive'], ['traficking in persons', '/next/registers/#trafficking-in-persons'],
  ])('%s', (text, url) => expect(first(text)).toBe(url));
});

describe('what else is searched is said', () => {
  test('an acronym, by its name', () => expect(ask('TIP').asked[0]!.alternatives).toContainEqual({terms: ['traffick', 'person'], kind: 'synonym', says: 'Trafficking in persons'}));
  test('a word that does not occur, by one that does', () => expect(ask('traficking').asked[0]!.alternatives).toEqual([{terms: ['traffick'], kind: 'correction', says: 'trafficking'}]));
  test('a word that occurs is never corrected', () => expect(ask('person ').asked[0]!.alternatives.map(({kind}) => kind)).toEqual(['literal']));
  test('a word unlike any other has no way', () => expect(ask('zebra').asked[0]!.alternatives).toEqual([]));
});

test('one letter more never makes the results vanish', () => {
  const word = 'trafficking';
  for (let length = 3; length <= word.length; length += 1) expect(ask(word.slice(0, length)).results.length, word.slice(0, length)).toBeGreaterThan(0);
});

test('filters hold, and what is for all is for each', () => {
  expect(ask('passport', {type: 'term'}).results).toEqual([]);
  expect(ask('passport', {audience: 'police'}).results).toHaveLength(1);
  expect(ask('passport', {audience: 'gender'}).results).toEqual([]);
  expect(ask('report', {audience: 'gender'}).results.length).toBeGreaterThan(0);
});

test('only stop words give nothing', () => expect(ask('what is this')).toMatchObject({results: [], asked: []}));

const vocabulary = fc.constantFrom(...index.vocabulary, 'zebra', 'traficking', 'the', 'who', 'ST/SGB/2003/13', 'art. 3(a)');
const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 300}),
  fc.array(vocabulary, {maxLength: 6}).map((words) => words.join(' ')),
  fc.constantFrom('constructor', '__proto__ toString', 'title:report^5 ~2 +x -y *', '"unclosed', '\ud800', '\u202eabc', 'a'.repeat(10_000), '/'.repeat(10_000), '(1)'.repeat(3000)),
);

test('any text is answered: sorted, and partial exactly where a word is missing', () => {
  fc.assert(fc.property(anyText, (text) => {
    const {results, asked, complete, partial} = ask(text);
    expect(complete + partial).toBeGreaterThanOrEqual(results.length);
    results.slice(1).forEach(({score}, at) => expect(score).toBeLessThanOrEqual(results[at]!.score));
    const counted = asked.some(({light}) => !light) ? asked.filter(({light}) => !light) : asked;
    for (const result of results) {
      const matched = new Set(result.matched);
      const lacks = counted.some(({alternatives}) => !alternatives.some(({terms}) => terms.every((term) => matched.has(term))));
      expect(result.partial).toBe(lacks);
    }
  }), {numRuns: 500});
});

test('complete results come before partial ones', () => {
  const {results} = ask('report colleagues focal');
  const partial = results.map((result) => result.partial);
  expect(partial).toEqual([...partial].sort());
});
