import type {Asked} from '../query/asked';
import {countBits, hasBit, intersectBits, toBitset, uniteBits, type Bitset} from './id-set';
import {idf} from './lunr-weight';
import {holdersOfAll} from './holders';
import {mapInSteps, type Steps} from './steps';
import type {Store} from '../store/store';
import {MATCH_WEIGHTS, RANKING} from './weights';

/** Which sections have the words of a query, and how well. */
export interface WordMatcher {
  /** For each word that counts, the sections that have it in any way. Words such as "who" count only where there are no others. */
  counted: readonly {asked: Asked; holders: Bitset}[];
  /** The sections that have any of the words that count. */
  some: Bitset;
  /** The sections that have them all. */
  every: Bitset;
  /** From 0 to 1: the share of the words a section has, each by its best way and by how rare it is, to the power of coordination. */
  coordination(id: number): number;
  /** Terms a section has, for marking them. */
  terms(id: number): string[];
}

export function* createMatcher(
  store: Pick<Store, 'tables' | 'size'>,
  asked: readonly Asked[],
): Steps<WordMatcher> {
  const none = toBitset(store.size, []);
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
      const holders = ways.reduce((all, way) => uniteBits(all, way.holders), none);
      return {
        asked: each,
        ways,
        holders,
        rarity:
          idf(store.size, Math.min(store.size / 2, countBits(holders))) ** RANKING.rarityPower,
      };
    },
    1,
  );
  const weighty = words.some(({asked: {light}}) => !light)
    ? words.filter(({asked: {light}}) => !light)
    : words;
  const most = weighty.reduce((sum, {rarity}) => sum + rarity, 0);
  return {
    counted: weighty,
    some: weighty.reduce((all, {holders}) => uniteBits(all, holders), none),
    every: weighty.length === 0 ? none : weighty.map(({holders}) => holders).reduce(intersectBits),
    coordination(id) {
      let total = 0;
      for (const {ways, rarity} of weighty)
        total += rarity * (ways.find(({holders}) => hasBit(holders, id))?.weight ?? 0);
      return most === 0 ? 0 : (total / most) ** RANKING.coordinationPower;
    },
    terms: (id) => [
      ...new Set(
        words.flatMap(({ways}) =>
          ways.filter(({holders}) => hasBit(holders, id)).flatMap(({terms}) => terms),
        ),
      ),
    ],
  };
}
