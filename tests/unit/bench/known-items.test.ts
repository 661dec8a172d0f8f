import {expect, test} from 'vitest';
import {createRandom} from '../../../scripts/bench/create-random';
import {isItem, toKnownItems} from '../../../scripts/bench/known-items';
import {misspell} from '../../../scripts/bench/misspell';
import type {BenchSection} from '../../../scripts/bench/peer';

const section = (own: Partial<BenchSection>): BenchSection => ({
  url: '/next/',
  edition: '2.1',
  type: 'page',
  title: '',
  breadcrumbs: [],
  text: '',
  names: [],
  id: '',
  also: [],
  audience: [],
  mandate: [],
  ...own,
});

test('symbols, acronyms, titles and terms are asked for once, in the newest edition; what people also say is not', () => {
  const names = [
    {kind: 'title', text: 'Consent'},
    {kind: 'acronym', text: 'CO'},
    {kind: 'said', text: 'she agreed'},
    {kind: 'alias', text: 'agreement'},
  ] as const;
  expect(
    toKnownItems([
      section({type: 'term', id: '4', names}),
      section({
        id: '5',
        names: [
          {kind: 'title', text: 'Consent'},
          {kind: 'symbol', text: 'A/59/710'},
        ],
      }),
      section({edition: '1.0', type: 'term', id: '9', names: [{kind: 'title', text: 'CONSENT'}]}),
    ]),
  ).toEqual([
    {kind: 'term', text: 'Consent', edition: '2.1', id: '4'},
    {kind: 'acronym', text: 'CO', edition: '2.1', id: '4'},
    {kind: 'title', text: 'Consent', edition: '2.1', id: '5'},
    {kind: 'symbol', text: 'A/59/710', edition: '2.1', id: '5'},
  ]);
});

test('an item is found as any version of its section or as another of the same name', () => {
  const item = {kind: 'title', text: 'Consent', edition: '2.1', id: '4'} as const;
  expect(isItem(item, section({id: '4', title: 'Consent and age'}))).toBe(true);
  expect(isItem(item, section({id: '5', names: [{kind: 'alias', text: 'consent'}]}))).toBe(true);
  expect(isItem(item, {...section({title: 'CONSENT'}), id: undefined})).toBe(true);
  expect(isItem(item, section({id: '5', title: 'Consent and age'}))).toBe(false);
  expect(isItem(item, undefined)).toBe(false);
});

test('a slip changes one longer word by one letter or one exchange, never its first letter', () => {
  const random = createRandom(1);
  for (let turn = 0; turn < 2000; turn += 1) {
    const [a, slipped, b] = misspell('of trafficking in', random)!.split(' ');
    expect([a, b]).toEqual(['of', 'in']);
    expect(slipped).not.toBe('trafficking');
    expect(slipped![0]).toBe('t');
    expect(Math.abs(slipped!.length - 'trafficking'.length)).toBeLessThanOrEqual(1);
    const differing = [...'trafficking'].filter((letter, at) => letter !== slipped![at]).length;
    if (slipped!.length === 'trafficking'.length) expect(differing).toBeLessThanOrEqual(2);
  }
});

test('a title without a longer word has no slip', () => {
  expect(misspell('S/RES/1325 (2000) on us', createRandom(1))).toBeUndefined();
});
