import type {Asked} from './asked';
import {hasBit, intersectBits, toBitset, uniteBits, type Bitset} from './bitset';
import {holdersOfAll} from './holders';
import type {Store} from './store';
import {COORDINATION_POWER, MATCH_WEIGHTS} from './weights';

/** Which sections have the words of a query, and how well. */
export interface WordMatcher {
  /** For each word that counts, the sections that have it in any way. Words such as "who" count only where there are no others. */
  counted: readonly {asked: Asked; holders: Bitset}[];
  /** The sections that have any of the words that count. */
  some: Bitset;
  /** The sections that have them all. */
  every: Bitset;
  /** From 0 to 1: the share of the words a section has, each by its best way, to the power of coordination. */
  coordination(id: number): number;
  /** Terms a section has, for marking them. */
  terms(id: number): string[];
}

export function createMatcher(store: Pick<Store, 'tablesFor' | 'cards'>, asked: readonly Asked[]): WordMatcher {
  const none = toBitset(store.cards.length, []);
  const words = asked.map((each) => {
    // Best first: the first way a section has is the one that counts.
    const ways = each.alternatives.map(({terms, kind}) => ({terms, weight: MATCH_WEIGHTS[kind], holders: holdersOfAll(store, terms)})).sort((a, b) => b.weight - a.weight);
    return {asked: each, ways, holders: ways.reduce((all, {holders}) => uniteBits(all, holders), none)};
  });
  const weighty = words.some(({asked: {light}}) => !light) ? words.filter(({asked: {light}}) => !light) : words;
  return {
    counted: weighty,
    some: weighty.reduce((all, {holders}) => uniteBits(all, holders), none),
    every: weighty.length === 0 ? none : weighty.map(({holders}) => holders).reduce(intersectBits),
    coordination(id) {
      let total = 0;
      for (const {ways} of weighty) total += ways.find(({holders}) => hasBit(holders, id))?.weight ?? 0;
      return weighty.length === 0 ? 0 : (total / weighty.length) ** COORDINATION_POWER;
    },
    terms: (id) => [...new Set(words.flatMap(({ways}) => ways.filter(({holders}) => hasBit(holders, id)).flatMap(({terms}) => terms)))],
  };
}
