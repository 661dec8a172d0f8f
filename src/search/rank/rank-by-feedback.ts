import type {Asked} from '../query/asked';
import type {Store} from '../store/store';
import {idf} from './lunr-weight';
import type {Ranked} from './rank';
import type {TermReader} from './read-terms';
import {scoreTerms} from './score-terms';
import {mapInSteps, type Steps} from './steps';
import {
  FEEDBACK_DEPTH,
  FEEDBACK_FROM,
  FEEDBACK_LEAST,
  FEEDBACK_SHARE,
  FEEDBACK_TERMS,
  fitOf,
  MOST_FIT,
  stepOf,
} from './weights';

const WORD = /^\p{L}{3,}$/u;

/**
 * Looks at the best results a last time: what the first few speak of besides the words asked is
 * asked as well, and moves up those that speak of it too, within their step. Pseudo-relevance
 * feedback after Rocchio (1971); nothing is found that was not found before. While the text of one
 * of the first is still to come nothing moves: the others would speak for it.
 */
export function* rankByFeedback(
  store: Store,
  termsOf: TermReader,
  asked: readonly Asked[],
  results: readonly Ranked[],
): Steps<Ranked[]> {
  const first = results.slice(0, FEEDBACK_FROM);
  if (first.some(({card}) => store.text(card.id) === undefined)) return [...results];
  const terms = yield* commonTerms(store, termsOf, asked, first);
  const top = terms[0]?.[1] ?? 0;
  const scores = yield* scoreTerms(
    store,
    new Map(terms.map(([term, weight]) => [term, weight / top])),
  );
  const looked = results.slice(0, FEEDBACK_DEPTH);
  const most = looked.reduce((highest, {card}) => Math.max(highest, scores.get(card.id) ?? 0), 0);
  if (most === 0) return [...results];
  const bestOf = new Map<number, number>();
  for (const {score} of looked)
    bestOf.set(stepOf(score), Math.max(bestOf.get(stepOf(score)) ?? 0, fitOf(score)));
  const best = looked.map((result) => {
    const step = stepOf(result.score);
    const share = (scores.get(result.card.id) ?? 0) / most;
    const gain = FEEDBACK_SHARE * (bestOf.get(step) ?? 0) * share;
    return {...result, score: step + Math.min(MOST_FIT, fitOf(result.score) + gain)};
  });
  return [
    ...best.sort((a, b) => b.score - a.score || a.card.id - b.card.id),
    ...results.slice(FEEDBACK_DEPTH),
  ];
}

/**
 * The terms that the first results share, the weightiest first: by how often they stand there, how
 * rare they are, and how well the result fits.
 */
function* commonTerms(
  store: Store,
  termsOf: TermReader,
  asked: readonly Asked[],
  first: readonly Ranked[],
): Steps<[term: string, weight: number][]> {
  const known = new Set(
    asked.flatMap(({alternatives}) => alternatives.flatMap(({terms}) => terms)),
  );
  const most = first.reduce((highest, {score}) => Math.max(highest, fitOf(score)), 0);
  const weights = new Map<string, number>();
  yield* mapInSteps(
    first,
    ({card, score, partial}) => {
      const terms = termsOf(card) ?? [];
      const share = most === 0 ? 0 : fitOf(score) / most;
      const trust = partial ? FEEDBACK_LEAST * share : Math.max(FEEDBACK_LEAST, share);
      const counts = new Map<string, number>();
      for (const term of terms)
        if (!known.has(term) && WORD.test(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
      for (const [term, count] of counts)
        weights.set(term, (weights.get(term) ?? 0) + trust * Math.sqrt(count / terms.length));
    },
    1,
  );
  return [...weights]
    .flatMap(([term, weight]): [string, number][] => {
      const posting = store.posting(term, 'text');
      return posting ? [[term, weight * idf(store.size, posting.ids.length)]] : [];
    })
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, FEEDBACK_TERMS);
}
