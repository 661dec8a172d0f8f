import {ANALYZER_VERSION} from './analyze';
import type {PackedLunr} from './pack-lunr';
import type {Facet, NameKind, Section} from './section';

/** Raised whenever the shape of the file changes. */
const FORMAT_VERSION = 1;

/** An index of another version cannot be read by this code. */
export const INDEX_VERSION = `${FORMAT_VERSION}.${ANALYZER_VERSION}`;

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

/** What a phrase is also searched as. */
export interface Synonym {
  /** The terms of the phrase, joined by blanks. */
  key: string;
  says: readonly string[];
  /** An acronym counts as such only where it is typed like one. */
  acronym?: true;
}

/** The index of one edition as it is stored. Plain JSON. */
export interface IndexFile {
  version: string;
  edition: IndexedEdition;
  /** In the order of their numbers; the number itself is the place in the list. */
  sections: readonly Omit<Section, 'id'>[];
  /** The values that occur, in the order of the edition's word lists. */
  labels: Partial<Record<Facet | 'type', readonly FacetLabel[]>>;
  /** Exact names: the terms of the name joined by blanks, how it is a name, and of which sections. */
  names: readonly (readonly [key: string, kind: NameKind, sections: readonly number[]])[];
  synonyms: readonly Synonym[];
  lunr: PackedLunr;
}

/** One line of `search/manifest.json`, in the order of the editions: the one being written, then the newest first. */
export interface ManifestEntry extends IndexedEdition {
  /** File name in the same folder. */
  file: string;
  bytes: number;
  sections: number;
}

export interface Manifest {
  version: string;
  editions: readonly ManifestEntry[];
}
