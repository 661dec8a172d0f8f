import type {COLLECTIONS} from '../edition/model/collections';

/** What a section is about: a page, or a record of that type. */
export type SectionType = 'page' | (typeof COLLECTIONS)[keyof typeof COLLECTIONS]['type'];

/** The dimensions a search can be narrowed by, besides type and edition, in the order readers see them. */
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

/** Values of each dimension; `all` stands for every value of it. A dimension without a value is left out. */
export type Facets = Partial<Record<Facet, readonly string[]>>;

/** The unit of search: a stretch of a page under one heading, or one record. */
export interface Section {
  /** Path from the root of the site, with the anchor: `/next/report/#urgent`. */
  url: string;
  title: string;
  /** From the outside in, without the section itself. */
  breadcrumbs: readonly string[];
  type: SectionType;
  text: string;
  /** Every name it has, the strongest kinds first. */
  names: readonly Name[];
  facets: Facets;
}

/** How a section can be called by its exact name; the order is that of the results. */
export const NAME_KINDS = ['symbol', 'title', 'acronym', 'alias', 'said'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export interface Name {
  kind: NameKind;
  text: string;
}
