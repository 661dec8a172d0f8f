import {expect, test} from 'vitest';
import {recordFacets} from '../../../src/search/extract/record-facets';
import {countForMandate, forMandate} from '../../../src/search/show/for-mandate';
import {openFacets, packFacets} from '../../../src/search/store/facet-columns';
import type {Entry} from '../../../src/edition';

const item = (duty: string): Entry =>
  ({
    record: {
      duty,
      mandates: [
        {mandate: 'executive', condition: 'applies'},
        {mandate: 'rule-of-law', condition: 'if-mandated-and-requested'},
        {mandate: 'traditional', condition: 'not-in-mandate'},
      ],
    },
  }) as unknown as Entry;
const cardOf = async (entry: Entry, type: 'guidance' | 'page' = 'guidance') => {
  const packed = packFacets([recordFacets(entry, {}), {}]);
  const [facets = {}] = await openFacets(packed, () => undefined);
  return {type, facets};
};

test('a result is for a mandate what its record says, also once it was in the store', async () => {
  const card = await cardOf(item('may'));
  expect(forMandate(card, 'executive')).toBe('applies');
  expect(forMandate(card, 'rule-of-law')).toBe('requested');
  expect(forMandate(card, 'traditional')).toBe('not-yours');
  expect(forMandate(card, 'special-political')).toBe('not-yours');
});

test('no prohibition and no page is called not yours', async () => {
  expect(forMandate(await cardOf(item('must-not')), 'traditional')).toBe('others');
  expect(forMandate(await cardOf(item('may'), 'page'), 'traditional')).toBe('others');
});

test('what is for all mandates, or names none, applies; results are counted by what they are', async () => {
  const results = [
    {type: 'guidance' as const, facets: {mandate: ['all']}},
    {type: 'page' as const, facets: {}},
    await cardOf(item('must')),
  ].map((card) => ({card}));
  expect(countForMandate(results, 'rule-of-law')).toEqual({
    applies: 2,
    requested: 1,
    'not-yours': 0,
    others: 0,
  });
});
