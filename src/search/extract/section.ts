import type {COLLECTIONS} from '../../edition/model/collections';
import type {FacetLabels, Facets} from './facets';

/** What a section is about: a page, or a record of that type. */
export type SectionType = 'page' | (typeof COLLECTIONS)[keyof typeof COLLECTIONS]['type'];

/** The unit of search: a stretch of a page under one heading, or one record. */
export interface Section {
  /** Folder of its page in the edition, with the anchor: `report/#urgent`. */
  address: string;
  title: string;
  /** From the outside in, without the section itself. */
  breadcrumbs: readonly string[];
  type: SectionType;
  /** As it is shown. */
  text: string;
  /** What is searched of the text, where it has labels: "Force:" before a fact says nothing about it. */
  searched?: string;
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

/** An edition as search knows it. */
export interface SearchedEdition {
  /** Name of its folder: `next`, or its number. */
  name: string;
  /** Its number: `2.1`. */
  edition: string;
  asOf: string;
}

/** All that search holds of an edition. */
export interface EditionSections {
  edition: SearchedEdition;
  /** In the order of the addresses of their pages. */
  sections: readonly Section[];
  /** The values that occur, in the order of the edition's word lists. */
  labels: FacetLabels;
}
