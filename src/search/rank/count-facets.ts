import {FACET_NAMES, type FacetName, type Filters} from '../extract/facets';
import {mapInSteps, type Steps} from './steps';
import type {FacetLabel} from '../corpus';
import type {Card, Store} from '../store/store';

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
 * Exact counts: any of the values within a dimension, all dimensions together, each dimension counted as if nothing were
 * chosen in it. Versions of one section count once.
 * @param cards the results before filters, by their numbers: versions of a section stand side by side
 */
export function* countFacets(
  {labels}: Pick<Store, 'labels'>,
  cards: readonly Card[],
  filters: Filters,
): Steps<FacetCounts> {
  return Object.fromEntries(
    yield* mapInSteps(
      FACET_NAMES,
      (facet) => {
        const {forAll, counts} = countValues(cards.filter(createFits(filters, facet)), facet);
        return [
          facet,
          (labels[facet] ?? []).map(({value, label}) => ({
            value,
            label,
            chosen: filters[facet]?.includes(value) ?? false,
            count: (value === 'all' ? 0 : (counts.get(value) ?? 0)) + forAll,
          })),
        ];
      },
      1,
    ),
  );
}

/** For each value the sections that have it, and apart from them the sections that are for all. */
function countValues(
  cards: readonly Card[],
  facet: FacetName,
): {forAll: number; counts: Map<string, number>} {
  const counts = new Map<string, number>();
  let forAll = 0;
  for (let at = 0; at < cards.length;) {
    const {group} = cards[at]!;
    let values = valuesOf(cards[at]!, facet);
    for (at += 1; at < cards.length && cards[at]!.group === group; at += 1)
      values = [...values, ...valuesOf(cards[at]!, facet)];
    if (values.includes('all')) forAll += 1;
    else for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return {forAll, counts};
}
