import type {Asked} from './asked';
import {nearness} from './nearness';
import type {Scan} from './scan-words';
import type {Ranked} from './rank';
import type {Store} from './store';
import {COMPLETE, MOST_FIT, PROXIMITY_DEPTH} from './weights';

/**
 * Looks at the best results once more: those whose words stand near each other move up, within their step. Results whose
 * text has not come in keep their score.
 */
export function rankByNearness({text}: Pick<Store, 'text'>, scan: Scan, asked: readonly Asked[], results: readonly Ranked[]): Ranked[] {
  const places = new Map(asked.flatMap(({alternatives}, at) => alternatives.flatMap(({terms}) => terms.map((term) => [term, at] as const))));
  if (asked.length < 2) return [...results];
  const best = results.slice(0, PROXIMITY_DEPTH).map((result) => {
    const own = text(result.card.id);
    if (own === undefined) return result;
    const words = [result.card.title, own].flatMap((part) => [...scan(part).map(({term}) => places.get(term) ?? -1), -1]);
    const step = Math.floor(result.score / COMPLETE) * COMPLETE;
    return {...result, score: step + Math.min(MOST_FIT, (result.score - step) * nearness(words))};
  });
  return [...best.sort((a, b) => b.score - a.score || a.card.id - b.card.id), ...results.slice(PROXIMITY_DEPTH)];
}
