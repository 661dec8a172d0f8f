import {isSaying} from '../extract/is-saying';
import type {Section} from '../extract/section';
import type {Analyze} from '../text/analyze';
import {alsoOf} from './also-of';
import type {CountedTerm} from './counted-terms';
import {mostFrequent} from './lunr-index';

/** The terms of all that people say for the sections, with their counts. */
export function toSaidTerms(sections: readonly Section[], analyze: Analyze): CountedTerm[] {
  const found = new Map<string, {words: string[]; counts: Map<number, number>}>();
  sections.forEach((section, id) => {
    const said = {...section, names: section.names.filter(isSaying(section))};
    for (const {term, word} of alsoOf(said).flatMap(analyze)) {
      const own = found.get(term) ?? {words: [], counts: new Map<number, number>()};
      found.set(term, own);
      own.words.push(word);
      own.counts.set(id, (own.counts.get(id) ?? 0) + 1);
    }
  });
  return [...found].map(([term, {words, counts}]) => ({
    term,
    word: term.includes('/') ? term : mostFrequent(words),
    ids: [...counts.keys()],
    tfs: [...counts.values()],
  }));
}
