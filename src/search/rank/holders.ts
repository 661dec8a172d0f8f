import {addBits, intersectBits, toBitset, type Bitset} from './id-set';
import {FIELDS, type Field} from '../store/fields';
import type {Store} from '../store/store';

/** Whether any section of any edition holds the term, as far as is known. */
export function knows(store: Pick<Store, 'tables'>, term: string): boolean {
  return store.tables.some((table) => table.has(term));
}

/** How the term is written most often. */
export function surfaceOf(store: Pick<Store, 'tables'>, term: string): string {
  return store.tables.find((table) => table.has(term))?.surface(term) ?? term;
}

/** The sections that hold a term in any of some fields. */
export function holdersOf(
  {tables, size}: Pick<Store, 'tables' | 'size'>,
  term: string,
  fields: readonly Field[] = FIELDS,
): Bitset {
  const holders = toBitset(size, []);
  for (const table of tables)
    for (const field of fields) addBits(holders, table.posting(term, field)?.ids ?? []);
  return holders;
}

/** The sections that hold every one of the terms. */
export function holdersOfAll(
  store: Pick<Store, 'tables' | 'size'>,
  terms: readonly string[],
  fields: readonly Field[] = FIELDS,
): Bitset {
  const [first, ...others] = terms.map((term) => holdersOf(store, term, fields));
  return others.reduce(intersectBits, first ?? toBitset(store.size, []));
}
