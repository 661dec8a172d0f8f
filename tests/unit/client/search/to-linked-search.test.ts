import {expect, test} from 'vitest';
import type {SearchState} from '../../../../src/client/search/search-store';
import {fromLinkedSearch, toLinkedSearch} from '../../../../src/client/search/to-linked-search';

const HOME = 'https://site.test/2.1/';
const editions = [
  {name: '2.1', label: '2.1', folder: HOME},
  {name: '2.0', label: '2.0', folder: 'https://site.test/2.0/'},
];
const search = {words: 'passport', filters: {type: ['page']}, sort: 'place'} as const;
const state = {...search, editions, edition: HOME} as Partial<SearchState> as SearchState;

test.each(['https://site.test/2.0/', HOME, 'all'])('%s comes back from a link', (edition) => {
  const link = toLinkedSearch({...state, edition});
  expect(JSON.stringify(link)).not.toContain('site.test');
  expect(fromLinkedSearch(link, state)).toEqual({...search, edition});
});

test('an edition that this copy does not have changes nothing', () => {
  const link = {...search, edition: '1.0'};
  expect(fromLinkedSearch(link, state)).toEqual(search);
  expect(fromLinkedSearch({...search, edition: 'all'}, {editions: []})).toEqual(search);
});
