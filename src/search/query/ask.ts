import type {Alternative, Asked} from './asked';
import {apart, correct} from './correct';
import {expandStars} from './expand-stars';
import {findSynonyms} from './find-synonyms';
import {fold} from '../text/fold';
import {isSmallWord} from './find-language';
import {nearestSources} from './nearest-sources';
import type {ParsedQuery} from './parse-query';
import {prefixTerms} from './prefix-terms';
import {LIGHT_WORDS} from '../text/stop-words';
import type {Steps} from '../rank/steps';
import type {Store} from '../store/store';
import {toTerm} from '../text/analyze';
import {toUnits, type Unit} from '../text/to-units';

const MOST_WORDS = 24;
/** A star stands for a whole family of words, not for half the vocabulary. */
const MOST_STARS = 100;
const MOST_PARTS = 3;
const STARRED = /(?:^|\s)([\p{L}\p{N}*]*\p{L}{2}[\p{L}\p{N}*]*)(?=\s|$)/gu;

/** The words of a query, each with every way the package knows for a section to have it. */
export function* ask(
  store: Store,
  {words, isOpen, language}: ParsedQuery,
  asTyped: boolean,
): Steps<Asked[]> {
  const starred = [...words.matchAll(STARRED)]
    .map(([, word = '']) => word)
    .filter((word) => word.includes('*') && word.split(/\*+/).length <= MOST_PARTS);
  const plain = starred.reduce((text, word) => text.replace(word, ' '), words);
  const units = distinct(toUnits(plain))
    .filter(({word}) => !isSmallWord(language, word))
    .slice(0, MOST_WORDS);
  const isShouted = plain === plain.toUpperCase();
  yield;
  const synonyms = findSynonyms(store, units, isShouted);
  const asked: Asked[] = [];
  for (const [at, unit] of units.entries()) {
    yield;
    const isLast = isOpen && at === units.length - 1;
    const known = [
      ...literal(unit),
      ...joinedWith(units[at - 1], unit),
      ...joinedWith(unit, units[at + 1]),
      ...(unit.symbol || unit.joined ? [] : apart(store, unit.word, 'joined')),
      ...(isLast
        ? prefixTerms(store.vocabulary, unit).map((term): Alternative => ({
            terms: [term],
            kind: 'prefix',
          }))
        : []),
      ...(synonyms[at] ?? []),
    ].filter(({terms}) => terms.every(store.has));
    const isUncertain = known.length === 0 && !store.hasRank;
    asked.push({
      text: unit.text,
      word: unit.word,
      term: unit.term,
      isUncertain,
      light: LIGHT_WORDS.has(unit.word) && (isShouted || unit.text !== unit.text.toUpperCase()),
      ...(store.hasRank && isSource(unit) && !store.has(unit.term)
        ? {nearestSources: nearestSources(store.vocabulary, unit.term)}
        : {}),
      alternatives:
        isUncertain || asTyped || language
          ? known
          : [...known, ...(yield* corrections(store, unit, known))],
    });
  }
  return [...asked, ...starred.map((word) => askStars(store, word))].slice(0, MOST_WORDS);
}

/** Of a word that is known only in two parts, "missconduct" as "miss conduct", the parts may be chance. */
function* corrections(
  store: Store,
  unit: Unit,
  known: readonly Alternative[],
): Steps<Alternative[]> {
  if (known.some(({kind, terms}) => kind !== 'joined' || terms.length === 1)) return [];
  const found = yield* correct(store, unit);
  return known.length === 0 ? found : found.filter(({terms}) => terms.length === 1);
}

function askStars(store: Store, text: string): Asked {
  const word = fold(text).replace(/\*+/g, '*');
  const terms = expandStars(store.vocabulary, word).slice(0, MOST_STARS);
  return {
    text,
    word,
    term: word,
    light: false,
    isUncertain: false,
    alternatives: terms.map((term) => ({terms: [term], kind: 'stars'})),
  };
}

/** `resolution 1325`, not `art. 3`. */
const isSource = ({symbol, term}: Unit): boolean =>
  symbol !== undefined && !/^(art|sec|para)\//.test(term);

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
  if (!first || !second || first.symbol || second.symbol || first.joined || second.joined)
    return [];
  return [{terms: [toTerm(first.word + second.word)], kind: 'joined'}];
}

function distinct(units: readonly Unit[]): Unit[] {
  const seen = new Set<string>();
  return units.filter(({term}) => !seen.has(term) && seen.add(term));
}
