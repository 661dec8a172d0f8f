import {ANALYZER_VERSION} from './analyze';
import type {ArchivedTitles} from './corpus';
import type {FacetName} from './filters';
import type {FacetLabel, IndexedEdition} from './store';

/** Raised whenever the shape of the files changes. */
const FORMAT_VERSION = 4;

/** A store of another version cannot be read by this code. */
export const STORE_VERSION = `${FORMAT_VERSION}.${ANALYZER_VERSION}`;

/** The one file with a fixed name; it holds the first stage. In `.bin` as it is, in `.js` for pages opened from disk. */
export const MANIFEST = 'manifest';

/** The function a file calls with itself where it is loaded as a script. */
export const RECEIVER = 'receiveSearchBlock';

/** Loaded in this order, whatever is typed: `rank` completes the scores, `texts` brings phrases, proximity and excerpts. */
export const STAGES = ['rank', 'texts'] as const;
export type Stage = (typeof STAGES)[number];

/** A file of the store. */
export interface Block {
  stage: Stage;
  kind: 'cards' | 'lengths' | 'terms' | 'texts';
  /** Name without its ending; it holds the hash of the content. */
  file: string;
  /** Size of the `.bin` file. */
  bytes: number;
  /** For terms, the first one; for texts, the number of the first section. */
  from: string | number;
}

/** Some of the sections without their texts. What many share is listed once. */
export interface PackedCards {
  /** Numbers of the sections, as runs. */
  ids: readonly number[];
  /** A line for each: title, anchor and names, with tabs between them. Texts stand apart from numbers, which makes both smaller. */
  lines: string;
  /** For each: page (by number, as a step from the one before), breadcrumbs, type and facets (by number), version group (as a step). */
  numbers: readonly number[];
  pages: readonly string[];
  crumbs: readonly (readonly string[])[];
  types: readonly string[];
  facets: PackedFacets;
}

/** The distinct sets of facet values. */
export interface PackedFacets {
  /** The values of each facet. */
  values: Readonly<Record<string, readonly string[]>>;
  /** A line for each set: for each facet, one character a value, with tabs between the facets. */
  lines: string;
}

/** The cards of the second stage: sentences, and the other names of the sections of the first: number of the section, then names. */
export interface MoreCards {
  cards: PackedCards;
  names: readonly (readonly [id: number, ...names: string[]])[];
  /** Titles of editions that are no longer on the site. */
  archived: readonly ArchivedTitles[];
}

/** The manifest. Its sections are those that are known by name. */
export interface StoreHeader {
  version: string;
  editions: readonly IndexedEdition[];
  /** How many sections there are in all. */
  size: number;
  /** The sections that amend the one before them, as runs. */
  amended: readonly number[];
  /** For each edition, its sections as runs. */
  members: readonly (readonly number[])[];
  labels: Partial<Record<FacetName, readonly FacetLabel[]>>;
  blocks: readonly Block[];
  cards: PackedCards;
}
