import type {Gradable} from './graded-queries';

/** One section as every engine gets it or gives it back. */
export interface BenchSection extends Gradable {
  /** Path from the root of the site, with the anchor. */
  url: string;
  /** Number of its edition. */
  edition: string;
  audience: readonly string[];
  mandate: readonly string[];
  /** Other names of it. */
  also: readonly string[];
}

/** What a reader's browser fetches, in bytes of the bodies, compressed with gzip where the engine leaves that to the host. */
export interface Weight {
  /** Until the first results can be shown, and in how many requests and dependent trips. */
  first: number;
  requests: number;
  trips: number;
  /** Until nothing more is needed to rank any query. */
  full: number;
  /** For each further query. */
  perQuery: number;
}

/** A search engine over the same content. */
export interface Peer {
  name: string;
  buildMs: number;
  weight: Weight;
  /** Best first; at least ten where there are ten. */
  search(query: string, edition: string, fits: (section: BenchSection) => boolean): Promise<readonly Gradable[]>;
  close?(): Promise<void>;
}

/** Time at 256 kbit/s with 600 ms for a round trip, on an open connection: bytes / 32,000 + 0.6 a trip, in seconds. */
export const modelledSeconds = (bytes: number, trips: number): number => bytes / 32_000 + trips * 0.6;
