import {FIELDS} from '../store/fields';
import type {Store} from '../store/store';
import {intersect, toIdSet, type IdSet} from './id-set';

type Terms = Pick<Store, 'posting' | 'size'>;

/** The sections that hold a term in any field. */
export function holdersOf({posting, size}: Terms, term: string): IdSet {
  return toIdSet(
    size,
    FIELDS.flatMap((field) => posting(term, field)?.ids ?? []),
  );
}

/** The sections that hold every one of the terms; none without terms. */
export function holdersOfAll(store: Terms, terms: readonly string[]): IdSet {
  const [first, ...others] = terms.map((term) => holdersOf(store, term));
  return others.reduce(intersect, first ?? toIdSet(store.size, []));
}
