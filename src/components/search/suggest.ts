import type {Completion} from '../../search/complete-filter';
import type {ShownResult} from '../../search/show-result';
import type {SearchState} from './search-store';

/** A line under the field: a filter to complete, a result, or the way to all results. */
export type Suggested =
  | {kind: 'filter'; completion: Completion}
  | {kind: 'result'; result: ShownResult; terms: readonly string[]}
  | {kind: 'all'; total: number};

const MOST_RESULTS = 6;
const MOST_FILTERS = 3;

/** What to offer for what has been typed so far. */
export function suggest({
  words,
  engine,
  answer,
}: Pick<SearchState, 'words' | 'engine' | 'answer'>): Suggested[] {
  if (!engine || !answer || words.trim() === '') return [];
  const filters = engine
    .complete(words)
    .slice(0, words.includes(':') ? MOST_RESULTS : MOST_FILTERS);
  const results = answer.results.slice(0, MOST_RESULTS).map((found) => ({
    kind: 'result' as const,
    result: engine.show(answer, found),
    terms: answer.matched(found.card.id),
  }));
  return [
    ...filters.map((completion) => ({kind: 'filter' as const, completion})),
    ...results,
    {kind: 'all', total: answer.complete + answer.partial},
  ];
}
