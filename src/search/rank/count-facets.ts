import {
  FACET_NAMES,
  type FacetLabel,
  type FacetLabels,
  type FacetName,
  type Filters,
} from '../extract/facets';
import type {Card} from '../store/store';
import {mapInSteps, type Steps} from './steps';

export interface FacetCount extends FacetLabel {
  /** How many results there would be with this value alone in its dimension, all other filters as they are. */
  count: number;
  chosen: boolean;
}

export type FacetCounts = Partial<Record<FacetName, readonly FacetCount[]>>;

const valuesOf = (card: Card, facet: FacetName): readonly string[] =>
  facet === 'type' ? [card.type] : (card.facets[facet] ?? []);

/** Whether a section has any of the values chosen in each dimension; what is for all is for each. */
export function createFits(filters: Filters, except?: FacetName): (card: Card) => boolean {
  const chosen = FACET_NAMES.flatMap((facet) =>
    facet !== except && filters[facet]?.length
      ? [{facet, wanted: new Set(['all', ...filters[facet]])}]
      : [],
  );
  return (card) =>
    chosen.every(({facet, wanted}) => valuesOf(card, facet).some((value) => wanted.has(value)));
}

/**
 * Exact counts: any of the values within a dimension, all dimensions together, each dimension
 * counted as if nothing were chosen in it.
 * @param cards the results before filters
 */
export function* countFacets(
  labels: FacetLabels,
  cards: readonly Card[],
  filters: Filters,
): Steps<FacetCounts> {
  const counts = yield* mapInSteps(
    FACET_NAMES,
    (facet) => {
      const {forAll, counts: own} = countValues(cards.filter(createFits(filters, facet)), facet);
      const counted = (labels[facet] ?? []).map(({value, label}): FacetCount => ({
        value,
        label,
        chosen: filters[facet]?.includes(value) ?? false,
        count: (value === 'all' ? 0 : (own.get(value) ?? 0)) + forAll,
      }));
      return [facet, counted] as const;
    },
    1,
  );
  return Object.fromEntries(counts);
}

/** For each value the sections that have it, and apart from them the sections that are for all. */
function countValues(
  cards: readonly Card[],
  facet: FacetName,
): {forAll: number; counts: Map<string, number>} {
  const counts = new Map<string, number>();
  let forAll = 0;
  for (const card of cards) {
    const values = valuesOf(card, facet);
    if (values.includes('all')) forAll += 1;
    else for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return {forAll, counts};
}
