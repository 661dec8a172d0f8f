import type {SearchedEdition} from '../extract/section';
import {ANALYZER_VERSION} from '../text/analyzer-version';

/** Raised whenever the shape of the files changes. */
const FORMAT_VERSION = 8;

/** A store of another version cannot be read by this code. */
export const STORE_VERSION = `${FORMAT_VERSION}.${ANALYZER_VERSION}`;

/** Name of the file of the first stage. All are `.bin` for a server, and `.js` for pages opened from disk. */
export const FIRST = 'first';

/** The function a file calls with itself where it is loaded as a script. */
export const RECEIVER = 'receiveSearchFile';

/** Loaded in this order, whatever is typed: `rank` completes the scores, `texts` brings phrases and excerpts. */
export const STAGES = ['rank', 'texts'] as const;
export type Stage = (typeof STAGES)[number];

/** A file of a later stage. */
export interface StoreFile {
  stage: Stage;
  /** Name without its ending. */
  file: string;
  /** Size of the `.bin` file. */
  bytes: number;
  /** For texts, the number of the first section. */
  from: number;
}

/** What the first file says before its cards. */
export interface StoreHeader {
  version: string;
  /** Every file begins with it: files of two builds do not go together. */
  build: string;
  edition: SearchedEdition;
  /** How many sections there are in all. */
  size: number;
  /** The types that occur, in the order of the filter. */
  types: readonly string[];
  files: readonly StoreFile[];
}
