import type {Asked} from './asked';
import {nearness} from './nearness';
import type {Ranked} from './rank';
import type {Scanner} from './scan-words';
import {mapInSteps, type Steps} from './steps';
import type {Store} from './store';
import {COMPLETE, MOST_FIT, RANKING} from './weights';

/** Looks at the best results once more: those whose words stand near each other move up, within their step. */
export type NearnessRanking = (asked: readonly Asked[], results: readonly Ranked[]) => Steps<Ranked[]>;

/** It keeps the terms of texts it has read. Results whose text has not come in keep their score. */
export function createNearnessRanking({text}: Pick<Store, 'text'>, scanner: Scanner): NearnessRanking {
  const read = new Map<number, readonly string[]>();
  const termsOf = ({card: {id, title}}: Ranked): readonly string[] | undefined => {
    const own = read.has(id) ? '' : text(id);
    // A blank between title and text, so that no stretch is nearer than it reads.
    if (own !== undefined && !read.has(id)) read.set(id, [...scanner.terms(title), '', ...scanner.terms(own)]);
    return read.get(id);
  };
  return function* (asked, results) {
    if (asked.length < 2) return [...results];
    const places = new Map(asked.flatMap(({alternatives}, at) => alternatives.flatMap(({terms}) => terms.map((term) => [term, at] as const))));
    const best = yield* mapInSteps(results.slice(0, RANKING.proximityDepth), (result) => {
      const terms = termsOf(result);
      if (!terms) return result;
      const step = Math.floor(result.score / COMPLETE) * COMPLETE;
      return {...result, score: step + Math.min(MOST_FIT, (result.score - step) * nearness(terms.map((term) => places.get(term) ?? -1)))};
    }, 1);
    return [...best.sort((a, b) => b.score - a.score || a.card.id - b.card.id), ...results.slice(RANKING.proximityDepth)];
  };
}
