import type {FacetName} from '../../src/search/extract/facets';
import {createSearch, type Answer, type Request} from '../../src/search/search';
import type {Store} from '../../src/search/store/store';

/** What a query from the command line may be narrowed by. */
export const WISHES = ['type', 'mandate', 'audience'] as const;

export interface Query extends Partial<Record<(typeof WISHES)[number], string>> {
  query: string;
  sort?: Request['sort'];
  /** No word is taken for another. */
  asTyped?: boolean;
}

/** One result as `--json` prints it. */
export interface FoundSection {
  rank: number;
  score: number;
  /** Path from the root of the site, with the anchor. */
  url: string;
  title: string;
  breadcrumbs: readonly string[];
  type: string;
  /** The number of the edition. */
  edition: string;
  text: string;
  /** It lacks one of the words asked. */
  partial: boolean;
}

/** Asks many queries of one store. */
export function createAsker(store: Store): (query: Query) => Answer {
  const search = createSearch(store);
  return ({query: text, sort = 'relevance', asTyped = false, ...wishes}) => {
    const filters = WISHES.flatMap((facet) => {
      const value = wishes[facet];
      return value === undefined ? [] : [[facet, [value]] as const];
    });
    return search({text, filters: Object.fromEntries(filters), sort, asTyped});
  };
}

/** Values that nothing in the edition has: more likely a slip than a wish. A sentence for each. */
export function checkWishes({labels}: Pick<Store, 'labels'>, query: Query): string[] {
  return WISHES.flatMap((facet: FacetName & keyof Query) => {
    const value = query[facet];
    const known = (labels[facet] ?? []).map((label) => label.value);
    return value === undefined || known.includes(value)
      ? []
      : [`Nothing names the ${facet} ${value}. There are: ${known.join(', ')}.`];
  });
}

/** @param limit the most results to give */
export function toFoundSections(
  {edition: {name, edition}, text}: Pick<Store, 'edition' | 'text'>,
  {results}: Pick<Answer, 'results'>,
  limit: number,
): FoundSection[] {
  return results.slice(0, limit).map(({card, score, partial}, index) => ({
    rank: index + 1,
    score: Math.round(score * 1000) / 1000,
    url: `/${name}/${card.address}`,
    title: card.title,
    breadcrumbs: card.breadcrumbs,
    type: card.type,
    edition,
    text: text(card.id) ?? '',
    partial,
  }));
}
