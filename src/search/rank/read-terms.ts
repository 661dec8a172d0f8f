import type {Scanner} from '../text/scan-words';
import type {Card, Store} from '../store/store';

/**
 * The terms of a section's title and text in their order, an empty one between the two; undefined
 * while its text has not come in.
 */
export type TermReader = (card: Card) => readonly string[] | undefined;

/** It keeps what it has read. */
export function createTermReader({text}: Pick<Store, 'text'>, scanner: Scanner): TermReader {
  const read = new Map<number, readonly string[]>();
  return ({id, title}) => {
    const own = read.has(id) ? '' : text(id);
    if (own !== undefined && !read.has(id))
      read.set(id, [...scanner.terms(title), '', ...scanner.terms(own)]);
    return read.get(id);
  };
}
