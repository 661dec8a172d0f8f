import {expect, test} from 'vitest';
import {mergeEditions} from '../../../src/search/merge-editions';
import {createSearch} from '../../../src/search/search';
import {createRandom} from '../../../scripts/bench/create-random';
import {makeSections, varyEditions} from '../../fixtures/varied-editions';
import {openWholeStore} from '../../fixtures/open-whole-store';

const random = createRandom(7);
const editions = varyEditions(makeSections(30, random), 1, random);
const archived = [{edition: '0.9', titles: ['Zeppelin moorings of missions', 'Zeppelin crews']}];
const ask = async (text: string, stages: readonly ('rank' | 'texts')[] = ['rank', 'texts']) => {
  const {store} = await openWholeStore(mergeEditions(editions, archived), stages);
  return createSearch(store)({text, filters: {}, edition: 'all', sort: 'relevance'}).archived;
};

test('an archived edition with a title that has all the words is named', async () => {
  expect(await ask('zeppelin')).toEqual([
    {edition: '0.9', count: 2, title: 'Zeppelin moorings of missions'},
  ]);
  expect(await ask('the mooring of zeppelins')).toEqual([
    {edition: '0.9', count: 1, title: 'Zeppelin moorings of missions'},
  ]);
});

test('one that lacks a word is not, and nothing is said before the titles are in', async () => {
  expect(await ask('zeppelin airport')).toEqual([]);
  expect(await ask('zeppelin', [])).toEqual([]);
});
