import {ANALYZER_VERSION} from './analyze';
import type {FacetName} from './filters';
import type {Facets} from './section';
import type {FacetLabel, IndexedEdition} from './store';

/** Raised whenever the shape of the files changes. */
const FORMAT_VERSION = 3;

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

/** A section without its text: title, page (by number, as a step from the row before), anchor, breadcrumbs, type and facets (by number), version group (as a step), names. */
export type CardRow = readonly [title: string, pageStep: number, anchor: string, crumbs: number, type: number, facets: number, groupStep: number, ...names: string[]];

/** Some of the sections. What many share is listed once. */
export interface PackedCards {
  /** Numbers of the sections, as runs. */
  ids: readonly number[];
  rows: readonly CardRow[];
  pages: readonly string[];
  crumbs: readonly (readonly string[])[];
  types: readonly string[];
  facets: readonly Facets[];
}

/** The cards of the second stage: sentences, and what people also say for the sections of the first. */
export interface MoreCards {
  cards: PackedCards;
  said: readonly (readonly [id: number, ...names: string[]])[];
}

/** The manifest. Its sections are those that are known by name. */
export interface StoreHeader {
  version: string;
  editions: readonly IndexedEdition[];
  /** How many sections there are in all. */
  size: number;
  /** For each edition, its sections as runs. */
  members: readonly (readonly number[])[];
  labels: Partial<Record<FacetName, readonly FacetLabel[]>>;
  blocks: readonly Block[];
  cards: PackedCards;
}
