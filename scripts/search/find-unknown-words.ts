import type {Answer} from '../../src/search/search';
import type {Query} from './ask-store';

/** A word that no section has, with the queries it was typed in. */
export interface UnknownWord {
  word: string;
  queries: readonly string[];
}

/** The words of queries that no section has in any way, the most frequent first. */
export function findUnknownWords(
  ask: (query: Query) => Answer,
  queries: readonly string[],
): UnknownWord[] {
  const found = new Map<string, string[]>();
  for (const query of queries) {
    // A blank ends the last word: the beginning of a longer one is not known.
    const {asked} = ask({query: `${query} `, asTyped: true});
    for (const {word} of asked.filter(({alternatives}) => alternatives.length === 0))
      found.set(word, [...(found.get(word) ?? []), query]);
  }
  return [...found]
    .map(([word, own]) => ({word, queries: own}))
    .sort((a, b) => b.queries.length - a.queries.length || (a.word < b.word ? -1 : 1));
}
