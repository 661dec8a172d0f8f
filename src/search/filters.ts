import {FACETS, type Facet} from './section';

/** Every dimension a search can be narrowed by within an edition. */
export const FACET_NAMES = ['type', ...FACETS] as const;
export type FacetName = 'type' | Facet;

/** Values chosen in each dimension: any of them will do within one, all dimensions must agree. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export const EVERY_EDITION = 'all';
