import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {toTerm} from '../../../src/search/text/analyze';
import {FACET_NAMES, type Filters} from '../../../src/search/extract/facets';
import {createSearch} from '../../../src/search/search';
import {openWholeStore} from '../../fixtures/open-whole-store';
import {indexSoundEdition} from '../../fixtures/search-index';
import {createRandom, makeRandomEdition} from '../../fixtures/random-sections';

const {store} = await indexSoundEdition();
const search = createSearch(store);
const ask = (text: string, filters: Filters = {}) => search({text, filters, sort: 'relevance'});
const addresses = (text: string, filters: Filters = {}) =>
  ask(text, filters).results.map(({card}) => card.address);

describe('the right section comes first', () => {
  test.each([
    ['who do I report to', ''],
    ['Whom do I report to?', ''],
    ['passport taken away', 'signs/#g01'],
    ['G01', 'signs/#g01'],
    ['ST/SGB/2003/13', 'registers/#st-sgb-2003-13'],
    ['sgb 2003/13', 'registers/#st-sgb-2003-13'],
    ['2003/13', 'registers/#st-sgb-2003-13'],
    ['TIP', 'registers/#trafficking-in-persons'],
    ['tip', 'registers/#trafficking-in-persons'],
    ['modern slavery', 'registers/#trafficking-in-persons'],
    ['traite des êtres humains', 'registers/#trafficking-in-persons'],
    ['Trata de Personas', 'registers/#trafficking-in-persons'],
    ['الإتجار بالاشخاص', 'registers/#trafficking-in-persons'],
    ['الاتِّجار بالأشخاص', 'registers/#trafficking-in-persons'],
    ['ТОРГОВЛЯ ЛЮДЬМИ', 'registers/#trafficking-in-persons'],
    ['贩运人口', 'registers/#trafficking-in-persons'],
    ['IOM', '#iom'],
    ['executive mandate', '#executive'],
    ['traficking in persons', 'registers/#trafficking-in-persons'],
  ])('%s', (text, address) => expect(addresses(text)[0]).toBe(address));
});

describe('what else is searched is said', () => {
  test('an acronym, by its name', () =>
    expect(ask('TIP').asked[0]?.alternatives).toContainEqual({
      terms: ['traffick', 'person'],
      kind: 'synonym',
      says: 'Trafficking in persons',
    }));
  test.each(['trafficing', 'trafficed', 'trafiking', 'traficing'])(
    '%s is trafficking, not traffic',
    (word) => expect(toTerm(word)).toBe('traffick'),
  );
  test('a word that does not occur, by one that does', () =>
    expect(ask('traficking').asked[0]?.alternatives).toEqual([
      {terms: ['traffick'], kind: 'correction', says: 'trafficking'},
    ]));
  test('a word that occurs is never corrected', () =>
    expect(ask('person ').asked[0]?.alternatives.map(({kind}) => kind)).toEqual(['literal']));
  test('a word unlike any other has no way', () =>
    expect(ask('zebra').asked[0]?.alternatives).toEqual([]));
  test('no word is taken for another where the reader wants them as typed', () => {
    const answer = search({text: 'traficking', filters: {}, sort: 'relevance', asTyped: true});
    expect(answer.asked[0]?.alternatives).toEqual([]);
  });
  test('a symbol that no section has, with its neighbours in the series', () => {
    expect(ask('ST/SGB/2003/14').asked[0]?.nearestSources).toEqual(['ST/SGB/2003/13']);
    expect(ask('ST/SGB/2003/13').asked[0]?.nearestSources).toBeUndefined();
    expect(ask('art. 300').asked[0]?.nearestSources).toBeUndefined();
  });
  test('an acronym is not found by a word with the same stem', () => {
    expect(ask('tipped').asked[0]?.alternatives.map(({kind}) => kind)).not.toContain('synonym');
    expect(ask('whom report').asked[0]?.alternatives.map(({kind}) => kind)).toEqual(['literal']);
  });
});

test('one letter more never makes the results vanish', () => {
  const word = 'trafficking';
  for (let length = 3; length <= word.length; length += 1)
    expect(addresses(word.slice(0, length)).length, word.slice(0, length)).toBeGreaterThan(0);
});

describe('what is typed as syntax', () => {
  test('a phrase is found word by word', () => {
    expect(addresses('"do not investigate"')).toEqual(['']);
    expect(addresses('"investigate do not"')).toEqual([]);
  });
  test('a phrase mixes with free words and bears capitals and signs', () =>
    expect(addresses('“DO NOT: investigate” focal point')[0]).toBe(''));
  test('a minus leaves out', () => {
    expect(addresses('passport')).toContain('signs/#g01');
    expect(addresses('passport -person')).not.toContain('signs/#g01');
    expect(addresses('report -"do not investigate"')).not.toContain('');
  });
  test('off-limits is a word, not an exclusion', () =>
    expect(ask('off-limits').parsed.excluded).toEqual([]));
  test('a field narrows', () => {
    expect(new Set(ask('report type:guidance').results.map(({card}) => card.type))).toEqual(
      new Set(['guidance']),
    );
    expect(ask('type:sign passport').results.map(({card}) => card.type)).toEqual(['indicator']);
  });
  test('an unknown value is words, and said', () =>
    expect(ask('type:zebra').parsed.filters).toEqual([
      {text: 'type:zebra', facet: 'type', values: []},
    ]));
  test('an unknown field is words', () =>
    expect(ask('colour:red').parsed).toMatchObject({words: 'colour:red', filters: []}));
  test('a star stands for letters', () =>
    expect(addresses('traff*')).toContain('registers/#trafficking-in-persons'));
});

test('filters alone browse in the order of the package', () => {
  const ids = ask('', {type: ['guidance', 'term']}).results.map(({card}) => card.id);
  expect(ids.length).toBeGreaterThan(2);
  expect(ids).toEqual([...ids].sort((a, b) => a - b));
});

test('only stop words ask for nothing', () =>
  expect(ask('what is this')).toMatchObject({isEmpty: true, asked: []}));

test('where no section has every word, each word left out says how many there would be', () => {
  expect(ask('passport zebra').without).toContainEqual({
    text: 'zebra',
    count: ask('passport').complete,
  });
});

const many = await openWholeStore(makeRandomEdition(80, createRandom(7)));
const searchMany = createSearch(many);
const vocabulary = fc.constantFrom(
  ...many.vocabulary,
  'zebra',
  'traficking',
  'the',
  'who',
  'ST/SGB/2003/13',
  'art. 3(a)',
  '-police',
  '"focal point"',
  'type:page',
  'audience:police',
  'traff*',
  '*',
);
const words = fc.array(vocabulary, {maxLength: 5}).map((list) => list.join(' '));
const filters: fc.Arbitrary<Filters> = fc.record(
  {
    type: fc.subarray(['page', 'guidance']),
    audience: fc.subarray(['police', 'patrol', 'gender']),
    duty: fc.subarray(['must', 'may']),
  },
  {requiredKeys: []},
);

test('every count of a filter is what choosing that value alone gives', () => {
  fc.assert(
    fc.property(words, filters, (text, chosen) => {
      if (text.includes(':')) return;
      const {facets, complete, asked} = searchMany({text, filters: chosen, sort: 'place'});
      const unfiltered = searchMany({text, filters: {}, sort: 'place'});
      for (const facet of FACET_NAMES) {
        for (const {value, count} of facets[facet] ?? []) {
          const alone = searchMany({text, filters: {...chosen, [facet]: [value]}, sort: 'place'});
          expect(count, `${facet}:${value}`).toBe(
            unfiltered.complete > 0 || asked.length === 0 ? alone.complete : alone.partial,
          );
        }
      }
      expect(complete).toBeLessThanOrEqual(unfiltered.complete);
    }),
    {numRuns: 150},
  );
});

const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 300}),
  words,
  fc.string({
    unit: fc.constantFrom(
      '"',
      '-',
      ':',
      '*',
      '+',
      '^',
      '~',
      'type',
      'a',
      'police',
      ' ',
      '(',
      '[',
      '\\',
      '“',
    ),
    maxLength: 40,
  }),
  fc.constantFrom(
    'constructor',
    '__proto__ toString',
    'title:report^5 ~2 +x -y *',
    '"unclosed',
    '\ud800',
    '\u202eabc',
    'type:constructor',
    'audience:__proto__',
    'a'.repeat(10_000),
    '/'.repeat(10_000),
    '(1)'.repeat(3000),
    '"'.repeat(10_000),
    '-'.repeat(10_000),
    '*'.repeat(10_000),
    'a*'.repeat(5000),
    'type:'.repeat(2000),
  ),
);

/** Small words and three others: in a sentence what is complete need not come first. */
const FEWEST_OF_A_SENTENCE = 5;

test('any text is answered: sorted by score, complete before partial', () => {
  fc.assert(
    fc.property(anyText, filters, (text, chosen) => {
      const {results, complete, partial} = searchMany({text, filters: chosen, sort: 'relevance'});
      expect(complete + partial).toBe(results.length);
      const order = results.map((result) => Number(result.partial));
      if (text.split(/\s+/).length < FEWEST_OF_A_SENTENCE)
        expect(order).toEqual([...order].sort((a, b) => a - b));
      const scores = results.slice(0, 50).map(({score}) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }),
    {numRuns: 400},
  );
});
