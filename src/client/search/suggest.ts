import type {Completion} from '../../search/query/complete-filter';
import type {ShownResult} from '../../search/show/show-result';
import {asksNothing} from './asks-nothing';
import type {Opening} from '../opener/marker';
import {toOpening} from './opening';
import type {SearchState} from './search-store';

/** A line under the field: a filter to complete, a result, or the way to all results. */
export type Suggested =
  | {kind: 'filter'; key: string; completion: Completion}
  | {kind: 'result'; key: string; result: ShownResult; folder: string; opening: Opening}
  | {kind: 'all'; key: string; total: number};

const MOST_RESULTS = 6;
const MOST_FILTERS = 3;

/** What to offer for what has been typed so far. */
export function suggest({words, answers}: Pick<SearchState, 'words' | 'answers'>): Suggested[] {
  const [first] = answers;
  if (!first || words.trim() === '') return [];
  const {folder, engine, answer} = first;
  const filters = engine
    .complete(words)
    .slice(0, words.includes(':') ? MOST_RESULTS : MOST_FILTERS)
    .map((completion) => ({kind: 'filter' as const, key: completion.filter, completion}));
  const found = asksNothing(answer) ? [] : answer.results;
  const results = found.slice(0, MOST_RESULTS).map((result) => ({
    kind: 'result' as const,
    key: String(result.card.id),
    result: engine.show(answer, result),
    folder,
    opening: toOpening(first, result),
  }));
  return [...filters, ...results, {kind: 'all', key: 'all', total: found.length}];
}
