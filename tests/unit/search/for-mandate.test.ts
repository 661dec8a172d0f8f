import {expect, test} from 'vitest';
import {recordFacets} from '../../../src/search/extract/record-facets';
import {countForMandate, forMandate} from '../../../src/search/show/for-mandate';
import {openFacets, packFacets} from '../../../src/search/store/facet-columns';
import type {Entry} from '../../../src/edition';

const item = (mandates: object): Entry => ({record: {mandates}}) as unknown as Entry;
const conditions = item([
  {mandate: 'executive', condition: 'applies'},
  {mandate: 'rule-of-law', condition: 'if-mandated-and-requested'},
  {mandate: 'traditional', condition: 'not-in-mandate'},
]);

test('a result is for a mandate what its record says, also once it was in the store', () => {
  const [facets = {}] = openFacets(packFacets([recordFacets(conditions, {}), {}]));
  expect(forMandate(facets, 'executive')).toBe('applies');
  expect(forMandate(facets, 'rule-of-law')).toBe('requested');
  expect(forMandate(facets, 'traditional')).toBe('not-yours');
  expect(forMandate(facets, 'special-political')).toBe('not-yours');
});

test('what is for all mandates, or names none, applies; results are counted by what they are', () => {
  const results = [{mandate: ['all']}, {}, recordFacets(conditions, {})].map((facets) => ({
    card: {facets},
  }));
  expect(countForMandate(results, 'rule-of-law')).toEqual({
    applies: 2,
    requested: 1,
    'not-yours': 0,
  });
});
