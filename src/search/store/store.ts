import type {Bitset} from '../rank/id-set';
import type {Field} from './fields';
import type {FacetName} from '../extract/facets';
import type {ArchivedTitles, CorpusSection, FacetLabel, IndexedEdition} from '../corpus';
import type {NameKind} from '../extract/section';

/** A section without its text. */
export interface Card extends Omit<CorpusSection, 'text'> {
  id: number;
}

/** The sections that hold a term in one field, ascending, and how often each does. */
export interface Posting {
  ids: readonly number[];
  tfs: readonly number[];
}

/** Terms with their postings. */
export interface TermTable {
  /** In code-unit order. */
  terms: readonly string[];
  has(term: string): boolean;
  posting(term: string, field: Field): Posting | undefined;
  /** The most frequent word behind a term; the term itself where the table does not say. */
  surface(term: string): string;
}

/** A set of sections with what lunr needs to know of it: one edition, or all sections of all editions. */
export interface Scope {
  name: string;
  members: Bitset;
  /** How many sections. */
  size: number;
}

/** Everything of the search that has been loaded so far. */
export interface Store {
  editions: readonly IndexedEdition[];
  labels: Partial<Record<FacetName, readonly FacetLabel[]>>;
  /** Titles of editions that are no longer on the site; none before the second stage. */
  readonly archived: readonly ArchivedTitles[];
  /** How many sections there are, those not yet in included. */
  size: number;
  /** The sections that are in, in order; names they are known by come first, sentences with the second stage. */
  readonly cards: readonly Card[];
  /** Undefined while the section has not come in. */
  card(id: number): Card | undefined;
  /** By the name of the edition, and `all`. */
  scopes: ReadonlyMap<string, Scope>;
  /** The sections called so, as far as they are in: `sexual exploitation and abuse` by the terms of its words, with blanks between them. */
  named(key: string): ReadonlyMap<number, NameKind>;
  /** The terms of texts, once they are in, and those of titles and names. */
  readonly tables: readonly TermTable[];
  /** Whether everything there is to know about terms has come in. */
  readonly hasAllTerms: boolean;
  /** Number of terms of each field of each section; a field is missing until its stage is in. */
  lengths: Partial<Record<Field, ArrayLike<number>>>;
  /** Every term known so far, in code-unit order. */
  readonly vocabulary: readonly string[];
  /** Undefined until the texts are in. */
  text(id: number): string | undefined;
}
