import type {Alternative, Asked} from './asked';
import {correct} from './correct';
import {knows, type SearchIndex} from './open-index';
import {prefixTerms} from './prefix-terms';
import {LIGHT_WORDS} from './stop-words';
import {findSynonyms} from './find-synonyms';
import {toTerm} from './analyze';
import {toUnits, type Unit} from './to-units';

/** More than this nobody means; it keeps any text harmless. */
const MOST_CHARACTERS = 600;
const MOST_WORDS = 24;

/** The words of a query, each with every way this index knows for a section to have it. */
export function ask(index: SearchIndex, text: string): Asked[] {
  const cut = text.slice(0, MOST_CHARACTERS);
  const units = distinct(toUnits(cut)).slice(0, MOST_WORDS);
  const isShouted = cut === cut.toUpperCase();
  const lastIsOpen = /[\p{L}\p{N}]$/u.test(cut);
  const synonyms = findSynonyms(index, units, isShouted);
  return units.map((unit, at) => {
    const isLast = lastIsOpen && at === units.length - 1;
    const known = [
      ...literal(unit), ...joinedWith(units[at - 1], unit), ...joinedWith(unit, units[at + 1]),
      ...(isLast ? prefixTerms(index, unit).map((term): Alternative => ({terms: [term], kind: 'prefix'})) : []),
      ...synonyms[at]!,
    ].filter(({terms}) => terms.every((term) => knows(index, term)));
    return {
      text: unit.text, word: unit.word, term: unit.term,
      light: LIGHT_WORDS.has(unit.word) && (isShouted || unit.text !== unit.text.toUpperCase()),
      alternatives: known.length > 0 ? known : correct(index, unit),
    };
  });
}

function literal({term, symbol, joined}: Unit): Alternative[] {
  return [
    {terms: [term], kind: 'literal'},
    ...(joined ? [{terms: [joined.term], kind: 'joined' as const}] : []),
    ...(symbol?.wider ?? []).map((wider): Alternative => ({terms: [wider], kind: 'wider'})),
    ...(symbol && symbol.words.length > 0 ? [{terms: symbol.words, kind: 'wider' as const}] : []),
  ];
}

/** "night club" also finds "nightclub". */
function joinedWith(first: Unit | undefined, second: Unit | undefined): Alternative[] {
  if (!first || !second || first.symbol || second.symbol || first.joined || second.joined) return [];
  return [{terms: [toTerm(first.word + second.word)], kind: 'joined'}];
}

function distinct(units: readonly Unit[]): Unit[] {
  const seen = new Set<string>();
  return units.filter(({term}) => !seen.has(term) && seen.add(term));
}
