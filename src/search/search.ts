import type {Filters} from './extract/facets';
import {ask} from './query/ask';
import type {Asked} from './query/asked';
import {excludes} from './query/excludes';
import {createPhraseFinder} from './query/find-phrases';
import {parseQuery, type ParsedQuery} from './query/parse-query';
import {countFacets, createFits, type FacetCounts} from './rank/count-facets';
import {findExactNames} from './rank/exact-names';
import {hasId} from './rank/id-set';
import {createMatcher, type WordMatcher} from './rank/match-words';
import {rank, type Ranked} from './rank/rank';
import {rankByFeedback} from './rank/rank-by-feedback';
import {createTermReader} from './rank/read-terms';
import {filterInSteps, finish, type Steps} from './rank/steps';
import type {Card, Store} from './store/store';
import {createScanner} from './text/scan-words';
import {toUnits} from './text/to-units';

/** What a search is asked for. */
export interface Request {
  text: string;
  filters: Filters;
  sort: 'relevance' | 'place';
  /** The reader wants the words as they are: none is taken for another. */
  asTyped?: boolean;
}

export interface Answer {
  /** Best first; of a list of words, sections with every word before those that lack one. */
  results: readonly Ranked[];
  /** How many of them have every word, and how many lack one. */
  complete: number;
  partial: number;
  /** Of the complete results; of the partial ones where nothing is complete. */
  facets: FacetCounts;
  parsed: ParsedQuery;
  /** The words that were looked for. */
  asked: readonly Asked[];
  /** The text asks for nothing: no words, no filters. */
  isEmpty: boolean;
  /** How many results there would be without each of the words; only where none has them all. */
  without: readonly {text: string; count: number}[];
  /** Terms of the index that a section has, for marking them. */
  matched(id: number): string[];
}

/** Answers requests. It keeps what it has read of texts and names, so one is made for each store. */
export type Search = (request: Request) => Answer;

/** The same a stretch at a time. */
export type SearchInSteps = (request: Request) => Steps<Answer>;

const FEWEST_COUNTED = 3;
const FEWEST_SMALL = 2;

export function createSearch(store: Store): Search {
  const search = createSearchInSteps(store);
  return (request) => finish(search(request));
}

/** What it makes never throws: any text is answered. */
export function createSearchInSteps(store: Store): SearchInSteps {
  const scanner = createScanner();
  const hasPhrase = createPhraseFinder(store, scanner);
  const termsOf = createTermReader(store, scanner);
  return function* search({text, filters: chosen, sort, asTyped = false}) {
    const parsed = parseQuery(store.labels, text);
    yield;
    const filters = toUsable(store, joinFilters(chosen, parsed));
    const asked = yield* ask(store, parsed, asTyped);
    const matcher = yield* createMatcher(store, asked);
    const isSentence = hasSmallWords(parsed.words, matcher.counted.length);
    const exact = findExactNames(store, parsed.words, toUnits(parsed.words), asked);
    const isOut = parsed.excluded.map((words) => excludes(store, hasPhrase, words));
    const hasEvery = ({id}: Card): boolean =>
      asked.length === 0 || exact.has(id) || hasId(matcher.every, id);

    const found = yield* filterInSteps(
      store.cards,
      (card) =>
        (hasEvery(card) || hasId(matcher.some, card.id)) &&
        !isOut.some((out) => out(card)) &&
        parsed.phrases.every((phrase) => hasPhrase(card, phrase) !== false),
    );
    const complete = found.filter(hasEvery);
    const shown = found.filter(createFits(filters));
    yield;

    const ranked = yield* rank({store, asked, matcher, exact, isSentence}, shown);
    const results =
      sort === 'place'
        ? [...ranked].sort((a, b) => Number(a.partial) - Number(b.partial) || a.card.id - b.card.id)
        : yield* rankByFeedback(store, termsOf, asked, ranked);
    const whole = results.filter(({partial}) => !partial).length;
    yield;
    const counted = complete.length > 0 ? complete : found;
    return {
      results,
      complete: whole,
      partial: results.length - whole,
      facets: yield* countFacets(store.labels, counted, filters),
      parsed,
      asked,
      isEmpty:
        asked.length === 0 &&
        parsed.excluded.length === 0 &&
        Object.values(filters).every((values) => values.length === 0),
      without: whole === 0 ? withoutEach(matcher, shown) : [],
      matched: matcher.terms,
    };
  };
}

/**
 * A sentence, and not a list of words: it has small words besides those that count, and enough of
 * these to say something together. Which of them a text has somewhere tells little.
 */
const hasSmallWords = (words: string, counted: number): boolean =>
  counted >= FEWEST_COUNTED && words.split(' ').length - counted >= FEWEST_SMALL;

function joinFilters(filters: Filters, {filters: typed}: ParsedQuery): Filters {
  return typed.reduce<Filters>(
    (joined, {facet, values}) =>
      values.length === 0
        ? joined
        : {...joined, [facet]: [...new Set([...(joined[facet] ?? []), ...values])]},
    filters,
  );
}

/** Before the second stage only types are known: what cannot be told yet leaves nothing out. */
const toUsable = ({hasRank}: Store, filters: Filters): Filters =>
  hasRank ? filters : {type: filters.type ?? []};

function withoutEach({counted}: WordMatcher, cards: readonly Card[]): Answer['without'] {
  if (counted.length < 2) return [];
  return counted
    .map(({asked: {text}}, left) => ({
      text,
      count: cards.filter(({id}) =>
        counted.every(({holders}, at) => at === left || hasId(holders, id)),
      ).length,
    }))
    .filter(({count}) => count > 0);
}
