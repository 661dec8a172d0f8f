import {toTerm} from './analyze';
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

/** Reads the words of texts, stop words included. It remembers words it has met: texts repeat theirs. */
export function createScanner(): (text: string) => ScannedWord[] {
  const known = new Map<string, Pick<ScannedWord, 'term' | 'plain'>>();
  const read = (word: string): Pick<ScannedWord, 'term' | 'plain'> => {
    const met = known.get(word);
    if (met) return met;
    const folded = fold(word).replace(/['’ʼ]s$/, '').replace(/['’ʼ]/g, '');
    const found = {term: toTerm(folded), plain: toOneSpelling(folded)};
    known.set(word, found);
    return found;
  };
  return (text) => [...text.matchAll(WORD)].map((match) => ({...read(match[0]), start: match.index!, end: match.index! + match[0].length}));
}

export type Scan = ReturnType<typeof createScanner>;
