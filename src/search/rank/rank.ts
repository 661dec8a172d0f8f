import type {Asked} from '../query/asked';
import {typeLook} from '../extract/section-types';
import type {Card, Store} from '../store/store';
import type {ExactName} from './exact-names';
import {hasId} from './id-set';
import type {WordMatcher} from './match-words';
import {scoreTerms} from './score-terms';
import {mapInSteps, type Steps} from './steps';
import {COMPLETE, EXACT, LITERAL, MATCH_WEIGHTS, MOST_FIT} from './weights';

export interface Ranked {
  card: Card;
  /** Comparable within one answer only. */
  score: number;
  /** It lacks one of the words asked. */
  partial: boolean;
}

interface Ranking {
  store: Store;
  asked: readonly Asked[];
  matcher: WordMatcher;
  /** By section, how it is called by what was typed. */
  exact: ReadonlyMap<number, ExactName>;
}

/**
 * Best first: exact names, then lunr's score times the share of the words a section has, times what
 * it is. Ties go by place.
 */
export function* rank(
  {store, asked, matcher, exact}: Ranking,
  cards: readonly Card[],
): Steps<Ranked[]> {
  const boosts = new Map<string, number>();
  for (const {terms, kind} of asked.flatMap(({alternatives}) => alternatives)) {
    for (const term of terms)
      boosts.set(term, Math.max(boosts.get(term) ?? 0, MATCH_WEIGHTS[kind]));
  }
  const scores = yield* scoreTerms(store, boosts);
  const ranked = yield* mapInSteps(cards, (card): Ranked => {
    const name = exact.get(card.id);
    const partial = asked.length > 0 && !name && !hasId(matcher.every, card.id);
    const fit = Math.min(
      MOST_FIT,
      (scores.get(card.id) ?? 0) * matcher.coordination(card.id) * typeLook(card.type).weight,
    );
    const step = name ? EXACT + (name.isLiteral ? LITERAL : 0) : partial ? 0 : COMPLETE;
    return {card, score: fit + step, partial};
  });
  return ranked.sort((a, b) => b.score - a.score || a.card.id - b.card.id);
}
