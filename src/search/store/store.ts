import type {FacetLabels} from '../extract/facets';
import type {NameKind, SearchedEdition, Section} from '../extract/section';
import type {Field} from './fields';

/** A section without its text. */
export interface Card extends Omit<Section, 'text'> {
  /** Its number, in the order of the edition. */
  id: number;
}

/** The sections that hold a term in one field, ascending, and how often each does. */
export interface Posting {
  ids: readonly number[];
  tfs: readonly number[];
}

/** Terms with their postings. */
export interface TermTable {
  terms: Iterable<string>;
  has(term: string): boolean;
  posting(term: string, field: Field): Posting | undefined;
  /** The most frequent word behind a term; the term itself where the table does not say. */
  surface(term: string): string;
}

/** Everything of the search of one edition that has been loaded so far. */
export interface Store extends Omit<TermTable, 'terms'> {
  edition: SearchedEdition;
  /** The values that can be filtered by; of other dimensions than the type, with the second stage. */
  readonly labels: FacetLabels;
  /** How many sections there are, those not yet in included. */
  size: number;
  /** The sections that are in, in order; names they are known by come first, sentences with the second stage. */
  readonly cards: readonly Card[];
  /** Undefined while the section has not come in. */
  card(id: number): Card | undefined;
  /**
   * By key, the sections called so, as far as they are in. `sexual exploitation and abuse` has the
   * terms of its words for a key, with blanks between them.
   */
  names: ReadonlyMap<string, ReadonlyMap<number, NameKind>>;
  /** Every term known so far, in code-unit order. */
  readonly vocabulary: readonly string[];
  /** Whether the second stage is in: everything there is to know about terms and filters. */
  readonly hasRank: boolean;
  /** Number of terms of each field of each section; a field is missing until its stage is in. */
  readonly lengths: Partial<Record<Field, ArrayLike<number>>>;
  /** Undefined until the texts are in. */
  text(id: number): string | undefined;
}
