import {ANALYZER_VERSION} from '../text/analyze';
import type {FacetName} from '../extract/facets';
import type {ArchivedTitles, FacetLabel, IndexedEdition} from '../corpus';

/** Raised whenever the shape of the files changes. */
const FORMAT_VERSION = 5;

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
  kind: 'cards' | 'terms' | 'texts';
  /** Name without its ending; it holds the hash of the content. */
  file: string;
  /** Size of the `.bin` file. */
  bytes: number;
  /** For texts, the number of the first section; otherwise 0. */
  from: number;
}

/** So many numbers has a card. */
export const CARD_NUMBERS = 5;

/** Some of the sections without their texts. What many share is listed once. */
export interface PackedCards {
  /** Numbers of the sections, as runs. */
  ids: readonly number[];
  /** A line for each: title, anchor and names, with tabs between them; empty where it is that of the card before. Texts stand apart from numbers, which makes both smaller. */
  lines: string;
  /** For each, `CARD_NUMBERS` of them: references to page, breadcrumbs, type and facets, and the step from the version group before. */
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

/** The cards of the second stage: sentences, and the other names of the sections of the first: step from the number of the section before, then names; none where they are those of the section before. */
export interface MoreCards {
  cards: PackedCards;
  names: readonly (readonly [step: number, ...names: string[]])[];
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
