import type {Asked} from '../query/asked';
import {typeLook} from '../extract/section-types';
import type {Card, Store} from '../store/store';
import {hasId} from './id-set';
import type {WordMatcher} from './match-words';
import {scoreTerms} from './score-terms';
import {scoreSaid} from './score-said';
import {mapInSteps, type Steps} from './steps';
import {COMPLETE, MATCH_WEIGHTS, MOST_FIT, SAID_POWER, SAID_WEIGHT} from './weights';

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
  /** The sections called by what was typed, with their steps. */
  exact: ReadonlyMap<number, number>;
  isSentence: boolean;
}

/**
 * Best first: exact names, then lunr's score times the share of the words a section has, times what
 * it is; of a sentence, more by what people say for it. Ties go by place.
 */
export function* rank(
  {store, asked, matcher, exact, isSentence}: Ranking,
  cards: readonly Card[],
): Steps<Ranked[]> {
  const boosts = new Map<string, number>();
  for (const {terms, kind} of asked.flatMap(({alternatives}) => alternatives)) {
    for (const term of terms)
      boosts.set(term, Math.max(boosts.get(term) ?? 0, MATCH_WEIGHTS[kind]));
  }
  const scores = yield* scoreTerms(store, boosts);
  const said = isSentence ? yield* scoreSaid(store, asked) : undefined;
  const ranked = yield* mapInSteps(cards, (card): Ranked => {
    const named = exact.get(card.id);
    const partial = asked.length > 0 && !named && !hasId(matcher.every, card.id);
    const fit = Math.min(
      MOST_FIT,
      (scores.get(card.id) ?? 0) * matcher.coordination(card.id) * typeLook(card.type).weight +
        SAID_WEIGHT * (said?.get(card.id) ?? 0) ** SAID_POWER,
    );
    return {card, score: fit + (named ?? (partial || isSentence ? 0 : COMPLETE)), partial};
  });
  return ranked.sort((a, b) => b.score - a.score || a.card.id - b.card.id);
}
