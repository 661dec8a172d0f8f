import lunr from 'lunr';
import type {Section} from '../extract/section';
import type {Analyze} from '../text/analyze';
import {FIELD_BOOSTS} from '../rank/weights';
import type {CountedTerm} from './counted-terms';
import {FIELDS, fieldTexts, type Field} from './fields';
import {pageWords} from './page-words';

/** The part of a saved lunr index that is read here: for each term, field and section, the words behind the term. */
interface SavedIndex {
  invertedIndex: readonly [string, Record<Field, Record<string, {word: string[]}>>][];
}

/**
 * A lunr index of sections, under their numbers: its fields, boosts and weights are lunr's, its
 * words are ours. The analyzer takes the place of the tokenizer and of the pipeline, because
 * symbols are found in running text.
 */
export function toLunrIndex(sections: readonly Section[], analyze: Analyze): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref('id');
  for (const field of FIELDS) builder.field(field, {boost: FIELD_BOOSTS[field]});
  // Kept with each hit, so that readers are shown words instead of stems.
  builder.metadataWhitelist = ['word'];
  const tokenize = (texts: readonly string[]): lunr.Token[] =>
    texts.flatMap(analyze).map(({term, word}) => new lunr.Token(term, {word}));
  // lunr hands a field on as it is; its types know strings only.
  builder.tokenizer = tokenize as unknown as typeof lunr.tokenizer;
  const words = pageWords(sections);
  sections.forEach((section, id) => builder.add({id: String(id), ...fieldTexts(section, words)}));
  return builder.build();
}

/** The terms of the texts, with their counts, from the form in which lunr saves an index. */
export function toTextTerms(index: lunr.Index): CountedTerm[] {
  const {invertedIndex} = index.toJSON() as SavedIndex;
  return invertedIndex.flatMap(([term, {text}]) => {
    const hits = Object.entries(text)
      .map(([id, {word}]) => ({id: Number(id), words: word}))
      .sort((a, b) => a.id - b.id);
    if (hits.length === 0) return [];
    return {
      term,
      word: term.includes('/') ? term : mostFrequent(hits.flatMap(({words}) => words)),
      ids: hits.map(({id}) => id),
      tfs: hits.map(({words}) => words.length),
    };
  });
}

export function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word)
    .slice(0, 1)
    .join('');
}
