import {analyze, type Token} from './analyze';

/** One word of a phrase as a person means it; an official symbol is one word however it is written. */
export interface Unit {
  /** As typed. */
  text: string;
  /** In lower case without accents, before stemming. */
  word: string;
  term: string;
  /** For symbols: wider forms to fall back on, and the plain words of the stretch. */
  symbol?: {wider: readonly string[]; words: readonly string[]};
  /** Number of the hyphenated word it is a part of, with the joined term. */
  joined?: {at: number; term: string};
}

/** The words of a phrase in order. Stop words are left out. */
export function toUnits(text: string, tokens: readonly Token[] = analyze(text)): Unit[] {
  const symbols = tokens.filter(({kind}) => kind === 'symbol');
  const joined = tokens.filter(({kind}) => kind === 'joined');
  const units: (Unit & {start: number})[] = symbols.map(({term, word, start, end}) => {
    const inside = tokens.filter((token) => token.start >= start && token.end <= end);
    const wider = inside.filter(({kind}) => kind === 'wider').map((token) => token.term);
    return {
      text: text.slice(start, end),
      word,
      term,
      start,
      symbol: {wider, words: inside.filter(({kind}) => kind === 'word').map((token) => token.term)},
    };
  });
  for (const token of tokens) {
    if (
      token.kind !== 'word' ||
      symbols.some(({start, end}) => token.start >= start && token.end <= end)
    )
      continue;
    const whole = joined.find(({start, end}) => token.start >= start && token.end <= end);
    units.push({
      text: text.slice(token.start, token.end),
      word: token.word,
      term: token.term,
      start: token.start,
      ...(whole ? {joined: {at: whole.start, term: whole.term}} : {}),
    });
  }
  return units.sort((a, b) => a.start - b.start).map(({start: _, ...unit}) => unit);
}

/** Two phrases with the same key mean the same: "Who do I report to?" and "who do we report to". */
export const toKey = (text: string): string => toKeyOf(toUnits(text));

export const toKeyOf = (units: readonly Unit[]): string => units.map(({term}) => term).join(' ');
