import type {Name} from '../../src/search/extract/section';
import type {Gradable} from './graded-queries';

/** What engines give back. */
export interface Found extends Gradable {
  names: readonly Name[];
  /** Of the section; undefined where an engine cut the page in another way. */
  id: string | undefined;
  /** It is offered as one that lacks a word. */
  isPartial?: boolean;
}

/** One section as every engine gets it. */
export interface BenchSection extends Found {
  /** Its edition and its number there. */
  id: string;
  /** Path from the root of the site, with the anchor. */
  url: string;
  /** Number of its edition. */
  edition: string;
  audience: readonly string[];
  mandate: readonly string[];
  /** Other names of it. */
  also: readonly string[];
}

/** A search engine over the same content. */
export interface Peer {
  name: string;
  /** How long the index of all editions takes to make, in ms. */
  buildMs(): number;
  /** All that ranking needs, of all editions, without code: bytes as they travel. */
  indexBytes: number;
  /** Whether a query takes so long that only some generated items can be asked. */
  isSlow: boolean;
  /** Best first; at least ten where there are ten. */
  search(
    query: string,
    edition: string,
    fits: (section: BenchSection) => boolean,
  ): Promise<readonly Found[]>;
  /** File in `pages/` that brings it into a page. */
  entry: string;
  /** Writes what its page fetches. */
  writeData(folder: string): void;
  close(): Promise<void>;
}
