import {ask} from './query/ask';
import type {Asked} from './query/asked';
import {hasBit, type Bitset} from './rank/id-set';
import {countFacets, createFits, type FacetCounts} from './rank/count-facets';
import {createArchivedFinder, type ArchivedFinder, type ArchivedHit} from './find-archived';
import {findExactNames} from './rank/exact-names';
import {excludes} from './query/excludes';
import {createPhraseFinder, type HasPhrase} from './query/find-phrases';
import {EVERY_EDITION, type Filters} from './extract/facets';
import {createMatcher, type WordMatcher} from './rank/match-words';
import type {Named} from './store/name-table';
import {parseQuery, type ParsedQuery} from './query/parse-query';
import {rank, type Ranked} from './rank/rank';
import {rankByFeedback} from './rank/rank-by-feedback';
import {rankByNearness} from './rank-by-nearness';
import {createTermReader, type TermReader} from './rank/read-terms';
import {createScanner} from './text/scan-words';
import {filterInSteps, finish, type Steps} from './rank/steps';
import type {Card, Store} from './store/store';
import {toUnits, type Unit} from './text/to-units';

/** What a search is asked for. */
export interface Request {
  text: string;
  filters: Filters;
  /** Name of an edition, or `all`. */
  edition: string;
  sort: 'relevance' | 'place';
}

export interface Answer {
  /** Best first; sections with every word before those that lack one. Versions of one section are one result. */
  results: readonly Ranked[];
  /** How many of them have every word, and how many lack one. */
  complete: number;
  partial: number;
  /** Of the complete results; of the partial ones where nothing in the edition is complete. */
  facets: FacetCounts;
  /** The same count for each edition, and for all together, and how many of those results have every word. */
  editions: readonly {name: string; count: number; complete: number}[];
  /** The edition searched: that of the request, or the one typed. */
  edition: string;
  parsed: ParsedQuery;
  /** The words that were looked for. */
  asked: readonly Asked[];
  /** The text asks for nothing: no words, no filters. */
  isEmpty: boolean;
  /** How many results there would be without each of the words; only where none has them all. */
  without: readonly {text: string; count: number}[];
  /** Archived editions with a title that has all the words. */
  archived: readonly ArchivedHit[];
  /** Terms of the index that a section has, for marking them. */
  matched(id: number): string[];
}

/** Answers requests. It keeps what it has read of texts and names, so one is made for each store. */
export type Search = (request: Request) => Answer;

/** The same a stretch at a time. */
export type SearchInSteps = (request: Request) => Steps<Answer>;

export function createSearch(store: Store): Search {
  const search = createSearchInSteps(store);
  return (request) => finish(search(request));
}

export function createSearchInSteps(store: Store): SearchInSteps {
  const scanner = createScanner();
  const parts: Parts = {
    store,
    named: (units) => namedBy(store, units),
    hasPhrase: createPhraseFinder(store, scanner),
    termsOf: createTermReader(store, scanner),
    findArchived: createArchivedFinder(store),
  };
  return (request) => answer(parts, request);
}

interface Parts {
  store: Store;
  named: (units: readonly Unit[]) => Named[];
  hasPhrase: HasPhrase;
  termsOf: TermReader;
  findArchived: ArchivedFinder;
}

/** Never throws: any text is answered. An edition that is not known is every edition. */
function* answer(
  {store, named, hasPhrase, termsOf, findArchived}: Parts,
  request: Request,
): Steps<Answer> {
  const parsed = parseQuery(store, request.text);
  yield;
  const filters = joinFilters(request.filters, parsed);
  const wish =
    parsed.filters.find(({facet, values}) => facet === 'edition' && values.length > 0)?.values[0] ??
    request.edition;
  const scope = store.scopes.get(wish) ?? store.scopes.get(EVERY_EDITION)!;
  const asked = yield* ask(store, parsed, named);
  const matcher = yield* createMatcher(store, asked);
  const exact = findExactNames(store, parsed.words, toUnits(parsed.words), asked);
  const isOut = parsed.excluded.map((text) => excludes(store, hasPhrase, text));

  const hasAny = (card: Card): boolean =>
    asked.length === 0 || exact.has(card.id) || hasBit(matcher.some, card.id);
  yield;
  const found = yield* filterInSteps(
    store.cards,
    (card) =>
      hasAny(card) &&
      !isOut.some((out) => out(card)) &&
      parsed.phrases.every((phrase) => hasPhrase(card, phrase) !== false),
  );
  const complete =
    asked.length === 0 ? found : found.filter(({id}) => exact.has(id) || hasBit(matcher.every, id));
  const counted = complete.some(({id}) => hasBit(scope.members, id)) ? complete : found;
  const fits = createFits(filters);
  const shown = found.filter((card) => hasBit(scope.members, card.id) && fits(card));
  yield;

  const ranked = yield* rank({store, scope, asked, matcher, exact}, shown);
  const sorted =
    request.sort === 'place'
      ? [...ranked].sort((a, b) => Number(a.partial) - Number(b.partial) || a.card.id - b.card.id)
      : yield* rankByFeedback(
          store,
          scope,
          termsOf,
          asked,
          yield* rankByNearness(termsOf, asked, ranked),
        );
  const results = foldVersions(sorted);
  const completeResults = results.filter(({partial}) => !partial).length;
  const fitting = counted.filter(fits);
  const fittingWhole = complete.filter(fits);
  yield;
  const facets = yield* countFacets(
    store,
    counted.filter(({id}) => hasBit(scope.members, id)),
    filters,
  );
  return {
    results,
    parsed,
    asked,
    edition: scope.name,
    complete: completeResults,
    partial: results.length - completeResults,
    facets,
    editions: [...store.scopes.values()].map(({name, members}) => ({
      name,
      count: countIn(members, fitting),
      complete: countIn(members, fittingWhole),
    })),
    isEmpty:
      asked.length === 0 &&
      parsed.excluded.length === 0 &&
      Object.values(filters).every((values) => !values || values.length === 0),
    archived: findArchived(asked),
    without: completeResults === 0 ? withoutEach(matcher, shown) : [],
    matched: matcher.terms,
  };
}

function joinFilters(filters: Filters, {filters: typed}: ParsedQuery): Filters {
  return typed.reduce<Filters>(
    (joined, {facet, values}) =>
      facet === 'edition' || values.length === 0
        ? joined
        : {...joined, [facet]: [...new Set([...(joined[facet] ?? []), ...values])]},
    filters,
  );
}

/** The sections that are called exactly so. */
function namedBy(store: Store, units: readonly Unit[]): Named[] {
  if (units.length === 0) return [];
  return [...store.named(units.map(({term}) => term).join(' '))]
    .sort(([a], [b]) => a - b)
    .map(([id, kind]) => ({card: store.card(id)!, kind}));
}

/** The best version stands for all. */
function foldVersions(results: readonly Ranked[]): Ranked[] {
  const seen = new Set<number>();
  return results.filter(({card: {group}}) => !seen.has(group) && seen.add(group));
}

const countIn = (members: Bitset, cards: readonly Card[]): number =>
  new Set(cards.filter(({id}) => hasBit(members, id)).map(({group}) => group)).size;

function withoutEach({counted}: WordMatcher, cards: readonly Card[]): Answer['without'] {
  if (counted.length < 2) return [];
  return counted
    .map(({asked: {text}}, left) => ({
      text,
      count: new Set(
        cards
          .filter(({id}) => counted.every(({holders}, at) => at === left || hasBit(holders, id)))
          .map(({group}) => group),
      ).size,
    }))
    .filter(({count}) => count > 0);
}
