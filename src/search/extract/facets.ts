/** The dimensions a search can be narrowed by, besides the type, in the order readers see them. */
export const FACETS = [
  'topic',
  'mandate',
  'audience',
  'phase',
  'form',
  'mission',
  'agency',
  'duty',
  'basis',
] as const;
export type Facet = (typeof FACETS)[number];

/** What is kept of a section: its dimensions, and the mandates that it is for only if requested. */
export const KEPT = [...FACETS, 'requested'] as const;

/** Values of each dimension; `all` stands for every value of it. A dimension without a value is left out. */
export type Facets = Partial<Record<(typeof KEPT)[number], readonly string[]>>;

/** Every dimension a search can be narrowed by. */
export const FACET_NAMES = ['type', ...FACETS] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** A value to filter by, with the words readers see. */
export interface FacetLabel {
  value: string;
  label: string;
}

export type FacetLabels = Partial<Record<FacetName, readonly FacetLabel[]>>;

/** Values chosen in each dimension: any of them will do within one, all dimensions must agree. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;
