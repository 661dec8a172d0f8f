import {findSymbols} from './find-symbols';
import {fold} from './fold';
import {toOneSpelling} from './spelling';
import {stem} from './stem';
import {STOP_WORDS} from './stop-words';

/** A term of the index and the stretch of text it stands for. */
export interface Token {
  term: string;
  /**
   * `word`; `joined`: the parts of a hyphenated word as one (`offlimit`); `symbol`: an official
   * symbol or a place as written;
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

const SEPARATOR = /[\-‐‑/]/;

/** A word as the index knows it: in lower case without accents, and its term; whether it is left out. */
type ReadWord = (part: string) => Pick<Token, 'word' | 'term'> & {isLeftOut: boolean};

/** The terms of a text in reading order. */
export type Analyze = (text: string) => Token[];

/** Build and query use this one function. Stop words are left out. */
export const analyze: Analyze = (text) => analyzeWith(readWord, text);

/** The same for many texts: it remembers the words it has met, and texts repeat theirs. */
export function createAnalyzer(): Analyze {
  const known = new Map<string, ReturnType<ReadWord>>();
  const read: ReadWord = (part) => {
    const met = known.get(part) ?? readWord(part);
    known.set(part, met);
    return met;
  };
  return (text) => analyzeWith(read, text);
}

/** A word as it stands in the index: `Organizations` gives `organis`. */
export function toTerm(folded: string): string {
  return stem(toOneSpelling(folded));
}

function analyzeWith(read: ReadWord, text: string): Token[] {
  const symbols = findSymbols(text);
  const tokens: Token[] = [];
  // Symbols come in reading order, so that each is passed once.
  let next = 0;
  for (const match of text.matchAll(COMPOUND)) {
    while ((symbols[next]?.end ?? Infinity) <= match.index) next += 1;
    const isInSymbol = (symbols[next]?.start ?? Infinity) <= match.index;
    addTokens(tokens, read, match[0], match.index, isInSymbol);
  }
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

function addTokens(
  tokens: Token[],
  read: ReadWord,
  compound: string,
  offset: number,
  isInSymbol: boolean,
): void {
  const add = (part: string, start: number): boolean => {
    const {word, term, isLeftOut} = read(part);
    if (isLeftOut || (isInSymbol && CRUMB.test(word))) return false;
    tokens.push({word, term, kind: 'word', start, end: start + part.length});
    return true;
  };
  if (!SEPARATOR.test(compound)) {
    add(compound, offset);
    return;
  }
  const before = tokens.length;
  const parts = [...compound.matchAll(PART)];
  const kept = parts.filter((part) => add(part[0], offset + part.index));
  if (isInSymbol || parts.length === 1 || kept.length === 0) return;
  const word = parts.map((part) => read(part[0]).word).join('');
  const end = offset + compound.length;
  // It begins where its first part does, and comes after it.
  const at = kept[0] === parts[0] ? before + 1 : before;
  tokens.splice(at, 0, {word, term: toTerm(word), kind: 'joined', start: offset, end});
}

/** `victim’s` gives `victim`, `don’t` gives `dont`. */
function readWord(part: string): ReturnType<ReadWord> {
  const word = fold(part)
    .replace(/['’ʼ]s$/, '')
    .replace(/['’ʼ]/g, '');
  return {word, term: toTerm(word), isLeftOut: word === '' || STOP_WORDS.has(word)};
}
