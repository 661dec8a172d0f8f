import type {FacetName} from './filters';
import type {Section} from './section';

/** An edition as search knows it. */
export interface IndexedEdition {
  /** Folder and path of the edition: `next`, or its number. */
  name: string;
  /** Its number: `2.0`. */
  edition: string;
  asOf: string;
}

/** A value to filter by, with the words readers see. */
export interface FacetLabel {
  value: string;
  label: string;
}

/** The sections of one edition and what search says about it. */
export interface EditionSections {
  edition: IndexedEdition;
  sections: readonly Section[];
  /** The values that can be filtered by, in the order of the edition's word lists. */
  labels: Partial<Record<FacetName, readonly FacetLabel[]>>;
}

/** A section as it stands in one or more editions. */
export interface CorpusSection extends Omit<Section, 'url'> {
  /** Path below the folder of its edition, with the anchor: `report/#urgent`. */
  address: string;
  /** Number of the section over all editions; its amended versions share it. */
  group: number;
}

/** What is known of an edition that is no longer on the site. */
export interface ArchivedTitles {
  /** Its number. */
  edition: string;
  titles: readonly string[];
}

/** The distinct sections of all editions, each once. */
export interface Corpus {
  editions: readonly IndexedEdition[];
  archived: readonly ArchivedTitles[];
  labels: EditionSections['labels'];
  /** In the order of the pages; versions of one section stand side by side. */
  sections: readonly CorpusSection[];
  /** For each edition, the numbers of its sections, ascending. */
  members: readonly (readonly number[])[];
}
