import type {Asked} from '../query/asked';
import type {Store} from '../store/store';
import {holdersOfAll} from './holders-of';
import {countIds, hasId, intersect, toIdSet, unite, type IdSet} from './id-set';
import {idf} from './lunr-weight';
import {mapInSteps, type Steps} from './steps';
import {COORDINATION_POWER, MATCH_WEIGHTS} from './weights';

/** Which sections have the words of a query, and how well. */
export interface WordMatcher {
  /**
   * For each word that counts, the sections that have it in any way. Words such as "who" count only
   * where there are no others.
   */
  counted: readonly {asked: Asked; holders: IdSet}[];
  /** The sections that have any of the words that count. */
  some: IdSet;
  /** The sections that have them all. */
  every: IdSet;
  /**
   * From 0 to 1: the share of the words a section has, each by its best way and by how rare it is,
   * to the power of coordination.
   */
  coordination(id: number): number;
  /** Terms a section has, for marking them. */
  terms(id: number): string[];
}

export function* createMatcher(store: Store, asked: readonly Asked[]): Steps<WordMatcher> {
  const none = toIdSet(store.size, []);
  const words = yield* mapInSteps(
    asked,
    (each) => {
      // Best first: the first way a section has is the one that counts.
      const ways = each.alternatives
        .map(({terms, kind}) => ({
          terms,
          weight: MATCH_WEIGHTS[kind],
          holders: holdersOfAll(store, terms),
        }))
        .sort((a, b) => b.weight - a.weight);
      const holders = ways.reduce((all, way) => unite(all, way.holders), none);
      const rarity = idf(store.size, Math.min(store.size / 2, countIds(holders)));
      return {asked: each, ways, holders, rarity};
    },
    1,
  );
  const weighty = words.some(({asked: {light}}) => !light)
    ? words.filter(({asked: {light}}) => !light)
    : words;
  const most = weighty.reduce((sum, {rarity}) => sum + rarity, 0);
  const [first, ...others] = weighty.map(({holders}) => holders);
  return {
    counted: weighty,
    some: others.reduce(unite, first ?? none),
    every: others.reduce(intersect, first ?? none),
    coordination(id) {
      let total = 0;
      for (const {ways, rarity} of weighty)
        total += rarity * (ways.find(({holders}) => hasId(holders, id))?.weight ?? 0);
      return most === 0 ? 0 : (total / most) ** COORDINATION_POWER;
    },
    terms: (id) => [
      ...new Set(
        words.flatMap(({ways}) =>
          ways.filter(({holders}) => hasId(holders, id)).flatMap(({terms}) => terms),
        ),
      ),
    ],
  };
}
