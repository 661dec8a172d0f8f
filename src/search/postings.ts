import {analyze} from './analyze';
import type {CorpusSection} from './corpus';
import {FIELDS, fieldTexts, type Field} from './fields';

/** What a field of the corpus holds: how often each term stands in which section, and how long the field is there. */
export interface FieldIndex {
  terms: Map<string, Map<number, number>>;
  /** Number of terms, by section. */
  lengths: number[];
}

export interface TermCounts {
  fields: Record<Field, FieldIndex>;
  /** For each term, how often each word stands for it. */
  words: Map<string, Map<string, number>>;
}

/** Counts the terms of every section, field by field. Nothing is weighed: weights depend on the edition. */
export function countTerms(sections: readonly CorpusSection[]): TermCounts {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, {terms: new Map(), lengths: []}])) as unknown as Record<Field, FieldIndex>;
  const words: TermCounts['words'] = new Map();
  sections.forEach((section, id) => {
    const texts = fieldTexts(section);
    for (const field of FIELDS) {
      const tokens = texts[field].flatMap(analyze);
      fields[field].lengths[id] = tokens.length;
      for (const {term, word, kind} of tokens) {
        const posting = fields[field].terms.get(term) ?? new Map<number, number>();
        fields[field].terms.set(term, posting.set(id, (posting.get(id) ?? 0) + 1));
        if (kind !== 'word') continue;
        const surfaces = words.get(term) ?? new Map<string, number>();
        words.set(term, surfaces.set(word, (surfaces.get(word) ?? 0) + 1));
      }
    }
  });
  return {fields, words};
}
