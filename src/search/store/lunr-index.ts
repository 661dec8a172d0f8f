import {createAnalyzer} from '../text/analyze';

/** Terms of the texts of all sections: what is packed, because texts come last. Other fields are read from their own words. */
export interface TermCounts {
  /** For each term, how often it stands in which section. */
  terms: Map<string, Map<number, number>>;
  /** Number of terms, by section. */
  lengths: number[];
  /** For each term, how often each word stands for it. */
  words: Map<string, Map<string, number>>;
}

/** Counts the terms of texts. Nothing is weighed: weights depend on the edition. */
export function countTerms(texts: readonly string[]): TermCounts {
  const counts: TermCounts = {terms: new Map(), lengths: [], words: new Map()};
  const analyze = createAnalyzer();
  texts.forEach((text, id) => {
    const tokens = analyze(text);
    counts.lengths[id] = tokens.length;
    for (const {term, word, kind} of tokens) {
      const posting = counts.terms.get(term) ?? new Map<number, number>();
      counts.terms.set(term, posting.set(id, (posting.get(id) ?? 0) + 1));
      if (kind !== 'word') continue;
      const surfaces = counts.words.get(term) ?? new Map<string, number>();
      counts.words.set(term, surfaces.set(word, (surfaces.get(word) ?? 0) + 1));
    }
  });
  return counts;
}
