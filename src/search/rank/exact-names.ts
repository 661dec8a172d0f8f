import type {Asked} from '../query/asked';
import {hasAcronym} from '../query/find-synonyms';
import {editDistance} from '../text/edit-distance';
import type {Store} from '../store/store';
import {toKeyOf, type Unit} from '../text/to-units';
import {EXACT, LITERAL} from './weights';

/** So many letters, and so many words, may be wrong together. */
const MOST_SLIPS = 2;

/**
 * The sections that are called exactly so; where there are none, those that are after correction.
 * Each with its step in the order: higher where a proper name is typed letter for letter, but for
 * capitals and slips.
 */
export function findExactNames(
  store: Pick<Store, 'names' | 'card'>,
  text: string,
  units: readonly Unit[],
  asked: readonly Asked[],
): Map<number, number> {
  const typed = text.trim().toLowerCase();
  const found = new Map<number, number>();
  const stepOf = (id: number, slips: number): number =>
    store
      .card(id)
      ?.names.some(
        ({kind, text: name}) =>
          kind !== 'said' && editDistance(name.toLowerCase(), typed, slips) <= slips,
      )
      ? EXACT + LITERAL
      : EXACT;
  for (const [id, kind] of store.names.get(toKeyOf(units)) ?? []) {
    const card = store.card(id);
    const [unit] = units;
    if (kind !== 'acronym' || (card && unit && hasAcronym(card, unit)))
      found.set(id, stepOf(id, 0));
  }
  if (found.size > 0) return found;
  for (const key of correctedKeys(units, asked))
    for (const id of store.names.get(key)?.keys() ?? []) found.set(id, stepOf(id, MOST_SLIPS));
  return found;
}

/** The words with each correction of those that occur nowhere; none where nothing is to be corrected. */
function correctedKeys(units: readonly Unit[], asked: readonly Asked[]): string[] {
  const corrections = new Map(
    asked
      .filter(
        ({alternatives}) =>
          alternatives.length > 0 && alternatives.every(({kind}) => kind === 'correction'),
      )
      .map(({term, alternatives}) => [term, alternatives.map(({terms}) => terms.join(' '))]),
  );
  if (corrections.size === 0 || corrections.size > MOST_SLIPS) return [];
  return units.reduce<string[]>(
    (keys, {term}) =>
      (corrections.get(term) ?? [term]).flatMap((word) =>
        keys.map((key) => `${key} ${word}`.trimStart()),
      ),
    [''],
  );
}
