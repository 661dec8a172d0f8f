import type {FacetLabel} from './facets';
import type {Section} from './section';
import {TYPE_ORDER, typeLook} from './section-types';

/** The types that occur, in the order of the filter. */
export function toTypeLabels(sections: readonly Section[]): FacetLabel[] {
  const types = new Set<string>(sections.map(({type}) => type));
  const order = [...TYPE_ORDER, ...[...types].filter((type) => !TYPE_ORDER.includes(type)).sort()];
  return order
    .filter((type) => types.has(type))
    .map((value) => ({value, label: typeLook(value).label}));
}
