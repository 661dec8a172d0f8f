import lunr from 'lunr';
import type {Alternative} from './asked';
import {toTerm} from './analyze';
import {knows, sectionsWith, type SearchIndex} from './open-index';
import {surfaceOf} from './surface-of';
import type {Unit} from './to-units';

const ONE_EDIT_FROM = 4;
const TWO_EDITS_FROM = 8;
const LONGEST = 40;
const MOST = 3;

/**
 * What a word that occurs nowhere may have been meant as: words that do occur, one or two letters away
 * (an exchange of neighbours counts as one), or two words written as one. Never a word from outside the edition.
 */
export function correct(index: SearchIndex, {word, term, symbol}: Unit): Alternative[] {
  if (symbol || word.length < ONE_EDIT_FROM || word.length > LONGEST || /\d/.test(word)) return [];
  const near = [1, ...(word.length >= TWO_EDITS_FROM ? [2] : [])]
    .map((edits) => within(index, term, edits))
    .find((terms) => terms.length > 0) ?? [];
  const corrections = near
    .map((known) => ({known, sameStart: known[0] === term[0] ? 1 : 0, count: sectionsWith(index, known).size}))
    .sort((a, b) => b.sameStart - a.sameStart || b.count - a.count || (a.known < b.known ? -1 : 1))
    .slice(0, MOST)
    .map(({known}): Alternative => ({terms: [known], kind: 'correction', says: surfaceOf(index, known)}));
  return [...apart(index, word), ...corrections];
}

function within({lunr: {tokenSet}}: SearchIndex, term: string, edits: number): string[] {
  // The types of lunr know this function only on instances.
  const fuzzy = lunr.TokenSet as unknown as {fromFuzzyString(term: string, edits: number): lunr.TokenSet};
  return tokenSet.intersect(fuzzy.fromFuzzyString(term, edits)).toArray().filter((known) => known.length >= ONE_EDIT_FROM - 1 && /^\p{L}+$/u.test(known));
}

/** `nightclub` is tried as `night club`. */
function apart(index: SearchIndex, word: string): Alternative[] {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const words = [word.slice(0, at), word.slice(at)];
    const terms = words.map(toTerm);
    if (terms.every((term) => knows(index, term))) return [{terms, kind: 'correction', says: words.join(' ')}];
  }
  return [];
}
