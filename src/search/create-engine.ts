import type {IndexedEdition, IndexFile} from './index-file';
import {openIndex, sectionsWith} from './open-index';
import {search} from './query';
import {showResult, type ShownResult} from './show-result';
import type {Asked} from './asked';
import type {Filters} from './filters';

/** A word of the query, for help where little was found. */
export interface WordReport {
  /** As typed. */
  text: string;
  /** How many sections have it, or what was searched in its place. */
  count: number;
  /** Words of the edition searched in its place, because it does not occur. */
  corrections: readonly string[];
}

export interface ShownAnswer {
  results: readonly ShownResult[];
  /** How many there are, beyond the limit too. */
  complete: number;
  partial: number;
  words: readonly WordReport[];
  /** Other phrases that were searched besides what was typed. */
  alsoSearching: readonly string[];
}

/** The search of one edition, as a browser uses it. */
export interface Engine {
  edition: IndexedEdition;
  labels: IndexFile['labels'];
  ask(text: string, filters: Filters, limit: number): ShownAnswer;
}

/** @throws Error where the file was written by another version of the search */
export function createEngine(file: IndexFile): Engine {
  const index = openIndex(file);
  const countOf = ({alternatives}: Asked): number => new Set(alternatives.flatMap(({terms}) => intersection(terms.map((term) => sectionsWith(index, term))))).size;
  return {
    edition: index.edition,
    labels: index.labels,
    ask(text, filters, limit) {
      const {results, complete, partial, asked} = search(index, text, filters, limit);
      return {
        results: results.map(showResult), complete, partial,
        words: asked.map((each) => ({text: each.text, count: countOf(each), corrections: says([each], 'correction')})),
        alsoSearching: says(asked, 'synonym'),
      };
    },
  };
}

function says(asked: readonly Asked[], wanted: 'correction' | 'synonym'): string[] {
  return [...new Set(asked.flatMap(({alternatives}) => alternatives.flatMap(({kind, says: words}) => (kind === wanted && words ? [words] : []))))];
}

function intersection([first = new Set(), ...others]: readonly ReadonlySet<number>[]): number[] {
  return [...first].filter((id) => others.every((other) => other.has(id)));
}

