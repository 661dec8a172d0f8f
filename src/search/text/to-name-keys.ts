import type {NameKind} from '../extract/section';
import {toKeyOf, type Unit} from './to-units';

/** A sentence is no name: nobody types it whole. */
const MOST_WORDS = 8;

/** Under which keys a section is found by this name. A symbol is also found by its shorter forms: `2003/13`. */
export function toNameKeys(kind: NameKind, units: readonly Unit[]): string[] {
  const key = toKeyOf(units);
  if (key === '' || units.length > MOST_WORDS) return [];
  const symbols =
    kind === 'symbol' || (kind === 'alias' && units.length === 1)
      ? units.flatMap(({term, symbol}) => (symbol ? [term, ...symbol.wider] : []))
      : [];
  return [...new Set([key, ...symbols])];
}
