import {findSymbols} from './find-symbols';
import {fold} from './fold';
import {toOneSpelling} from './spelling';
import {stem} from './stem';
import {STOP_WORDS} from './stop-words';

/** Raised whenever the same text would give other terms. An index and a query must agree on it. */
export const ANALYZER_VERSION = 2;

/** A term of the index and the stretch of text it stands for. */
export interface Token {
  term: string;
  /**
   * `word`; `joined`: the parts of a hyphenated word as one (`offlimit`); `symbol`: an official symbol or a place as written;
   * `wider`: a shorter or wider form of it.
   */
  kind: 'word' | 'joined' | 'symbol' | 'wider';
  /** The word in lower case without accents, before stemming. */
  word: string;
  /** Offsets in the text. */
  start: number;
  end: number;
}

const COMPOUND = /[\p{L}\p{N}\p{M}]+(?:['’ʼ\-‐‑/][\p{L}\p{N}\p{M}]+)*/gu;
const PART = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;

/** Parts of a symbol that mean nothing by themselves. */
const CRUMB = /^(\p{L}|\d{1,2})$/u;

/** A word as the index knows it: in lower case without accents, and its term. */
type ReadWord = (part: string) => Pick<Token, 'word' | 'term'>;

/** The terms of a text in reading order. Build and query use this one function. Stop words are left out. */
export function analyze(text: string): Token[] {
  return analyzeWith(readWord, text);
}

/** The same for many texts: it remembers the words it has met, and texts repeat theirs. */
export function createAnalyzer(): (text: string) => Token[] {
  const known = new Map<string, ReturnType<ReadWord>>();
  return (text) =>
    analyzeWith((part) => {
      const met = known.get(part) ?? readWord(part);
      known.set(part, met);
      return met;
    }, text);
}

/** A word as it stands in the index: `Organizations` gives `organis`. */
export function toTerm(folded: string): string {
  return stem(toOneSpelling(folded));
}

function analyzeWith(read: ReadWord, text: string): Token[] {
  const symbols = findSymbols(text);
  // Symbols come in reading order, so that each is passed once.
  let next = 0;
  const tokens = [...text.matchAll(COMPOUND)].flatMap((match) => {
    while ((symbols[next]?.end ?? Infinity) <= match.index) next += 1;
    const inSymbol = (symbols[next]?.start ?? Infinity) <= match.index;
    return toTokens(read, match[0], match.index, inSymbol);
  });
  if (symbols.length === 0) return tokens;
  for (const {forms, tails, start, end} of symbols) {
    const word = text.slice(start, end);
    forms.forEach((term, index) =>
      tokens.push({term, kind: index === 0 ? 'symbol' : 'wider', word, start, end}),
    );
    tails.forEach((term) => tokens.push({term, kind: 'wider', word, start, end}));
  }
  return tokens.sort((a, b) => a.start - b.start);
}

function toTokens(read: ReadWord, compound: string, offset: number, inSymbol: boolean): Token[] {
  const parts = [...compound.matchAll(PART)].map((part) => ({
    ...read(part[0]),
    start: offset + part.index,
    end: offset + part.index + part[0].length,
  }));
  const kept = parts.filter(
    ({word}) => word !== '' && !STOP_WORDS.has(word) && !(inSymbol && CRUMB.test(word)),
  );
  const tokens: Token[] = kept.map((part) => ({...part, kind: 'word'}));
  if (!inSymbol && parts.length > 1 && kept.length > 0) {
    const word = parts.map((part) => part.word).join('');
    tokens.push({
      word,
      term: toTerm(word),
      kind: 'joined',
      start: offset,
      end: offset + compound.length,
    });
    return tokens.sort((a, b) => a.start - b.start);
  }
  return tokens;
}

/** `victim’s` gives `victim`, `don’t` gives `dont`. */
function readWord(part: string): ReturnType<ReadWord> {
  const word = fold(part)
    .replace(/['’ʼ]s$/, '')
    .replace(/['’ʼ]/g, '');
  return {word, term: toTerm(word)};
}
