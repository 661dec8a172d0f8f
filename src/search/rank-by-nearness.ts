import type {Asked} from './asked';
import {nearness} from './nearness';
import type {Ranked} from './rank';
import type {TermReader} from './read-terms';
import {mapInSteps, type Steps} from './steps';
import {fitOf, MOST_FIT, RANKING, stepOf} from './weights';

/**
 * Looks at the best results once more: those whose words stand near each other move up, within their step. Results whose text
 * has not come in keep their score.
 */
export function* rankByNearness(
  termsOf: TermReader,
  asked: readonly Asked[],
  results: readonly Ranked[],
): Steps<Ranked[]> {
  if (asked.length < 2) return [...results];
  const places = new Map(
    asked.flatMap(({alternatives}, at) =>
      alternatives.flatMap(({terms}) => terms.map((term) => [term, at] as const)),
    ),
  );
  const best = yield* mapInSteps(
    results.slice(0, RANKING.proximityDepth),
    (result) => {
      const terms = termsOf(result.card);
      if (!terms) return result;
      return {
        ...result,
        score:
          stepOf(result.score) +
          Math.min(
            MOST_FIT,
            fitOf(result.score) * nearness(terms.map((term) => places.get(term) ?? -1)),
          ),
      };
    },
    1,
  );
  return [
    ...best.sort((a, b) => b.score - a.score || a.card.id - b.card.id),
    ...results.slice(RANKING.proximityDepth),
  ];
}
