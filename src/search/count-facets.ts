import {FACET_NAMES, type FacetName, type Filters} from './filters';
import type {Card, FacetLabel, Store} from './store';

export interface FacetCount extends FacetLabel {
  /** How many results there would be with this value alone in its dimension, all other filters as they are. */
  count: number;
  chosen: boolean;
}

export type FacetCounts = Partial<Record<FacetName, readonly FacetCount[]>>;

const valuesOf = (card: Card, facet: FacetName): readonly string[] => (facet === 'type' ? [card.type] : card.facets[facet] ?? []);

/** Whether a section has any of the values chosen in each dimension; what is for all is for each. */
export function fits(card: Card, filters: Filters, except?: FacetName): boolean {
  return FACET_NAMES.every((facet) => {
    const wanted = filters[facet];
    if (facet === except || !wanted || wanted.length === 0) return true;
    return valuesOf(card, facet).some((value) => value === 'all' || wanted.includes(value));
  });
}

/**
 * Exact counts: any of the values within a dimension, all dimensions together, each dimension counted as if nothing were
 * chosen in it. Versions of one section count once.
 * @param cards the results before filters, in any order
 */
export function countFacets({labels}: Pick<Store, 'labels'>, cards: readonly Card[], filters: Filters): FacetCounts {
  return Object.fromEntries(FACET_NAMES.map((facet) => {
    const groups = new Map<string, Set<number>>();
    for (const card of cards) {
      if (!fits(card, filters, facet)) continue;
      for (const value of valuesOf(card, facet)) {
        if (!groups.has(value)) groups.set(value, new Set());
        groups.get(value)!.add(card.group);
      }
    }
    const forAll = groups.get('all') ?? new Set<number>();
    const known = labels[facet] ?? [];
    return [facet, known.map(({value, label}) => ({
      value, label, chosen: filters[facet]?.includes(value) ?? false, count: new Set([...(groups.get(value) ?? []), ...forAll]).size,
    }))];
  }));
}
