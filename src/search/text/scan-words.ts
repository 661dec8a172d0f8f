import {createAnalyzer, toTerm, type Token} from './analyze';
import {fold} from './fold';
import {toOneSpelling} from './spelling';

/** A word of a text as the index knows it, without a look at symbols. */
export interface ScannedWord {
  term: string;
  /** Folded and in one spelling, not stemmed: what a phrase compares. */
  plain: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;

/** Reads the words of texts, stop words included. */
export interface Scanner {
  words(text: string): ScannedWord[];
  /** Their terms alone, which is much quicker. */
  terms(text: string): string[];
  /** With symbols, as the index has them. */
  tokens(text: string): Token[];
  /** The words as a phrase compares them, each between blanks. */
  line(text: string): string;
}

/** It remembers words it has met: texts repeat theirs. */
export function createScanner(): Scanner {
  const known = new Map<string, Pick<ScannedWord, 'term' | 'plain'>>();
  const read = (word: string): Pick<ScannedWord, 'term' | 'plain'> => {
    const met = known.get(word);
    if (met) return met;
    const folded = fold(word)
      .replace(/['’ʼ]s$/, '')
      .replace(/['’ʼ]/g, '');
    const found = {term: toTerm(folded), plain: toOneSpelling(folded)};
    known.set(word, found);
    return found;
  };
  return {
    words: (text) =>
      [...text.matchAll(WORD)].map((match) => ({
        ...read(match[0]),
        start: match.index,
        end: match.index + match[0].length,
      })),
    tokens: createAnalyzer(),
    terms: (text) => (text.match(WORD) ?? []).map((word) => read(word).term),
    line: (text) => ` ${(text.match(WORD) ?? []).map((word) => read(word).plain).join(' ')} `,
  };
}
