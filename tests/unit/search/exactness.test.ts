import fc from 'fast-check';
import lunr from 'lunr';
import {expect, test} from 'vitest';
import {scoreTerms} from '../../../src/search/rank/score-terms';
import {finish} from '../../../src/search/rank/steps';
import {toLunrIndex} from '../../../src/search/store/lunr-index';
import {createAnalyzer} from '../../../src/search/text/analyze';
import {openWholeStore} from '../../fixtures/open-whole-store';
import {createRandom, makeRandomEdition} from '../../fixtures/random-sections';

const edition = makeRandomEdition(120, createRandom(20041231));
const index = toLunrIndex(edition.sections, createAnalyzer());
const store = await openWholeStore(edition, ['rank']);

const ours = (boosts: ReadonlyMap<string, number>): Map<number, number> =>
  finish(scoreTerms(store, boosts));

function lunrs(boosts: ReadonlyMap<string, number>): Map<number, number> {
  const results = index.query((query) => {
    for (const [term, boost] of boosts) query.term(term, {boost, usePipeline: false});
  });
  return new Map(results.map(({ref, score}) => [Number(ref), score]));
}

/** Terms with the weights that a search gives them, and terms that do not occur. */
const queries = fc
  .array(
    fc.tuple(
      fc.constantFrom(...store.vocabulary, 'zebra', 'constructor'),
      fc.constantFrom(0.6, 0.7, 0.9, 1, 2),
    ),
    {minLength: 1, maxLength: 8},
  )
  .map((terms) => new Map(terms));

test('every score is that of lunr, and no section is missed', () => {
  fc.assert(
    fc.property(queries, (boosts) => {
      const [own, whole] = [ours(boosts), lunrs(boosts)];
      expect([...own.keys()].sort()).toEqual([...whole.keys()].sort());
      for (const [id, score] of whole)
        expect(Math.abs((own.get(id) ?? 0) - score)).toBeLessThanOrEqual(1e-9);
    }),
    {numRuns: 1000},
  );
});

test('the terms of the store are those of the index', () => {
  const terms = (index.toJSON() as {invertedIndex: [string][]}).invertedIndex.map(([term]) => term);
  expect(store.vocabulary).toEqual(terms);
});

test('lunr is the version whose formula was read', () => expect(lunr.version).toBe('2.3.9'));
