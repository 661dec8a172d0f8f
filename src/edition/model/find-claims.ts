import type {Edition, Entry} from './edition';
import type {Basis, Reference} from './records.generated';

/** A statement with a basis: a whole record, or a part of it that has its own. */
export interface Claim {
  entry: Entry;
  /** JSON pointer inside the record; empty for the record itself. */
  part: string;
  basis: Basis | undefined;
  sources: readonly Reference[];
}

/** Records do not change once they are read, and several checks ask for their claims. */
const found = new WeakMap<Entry, readonly Claim[]>();

/** Every claim of every record: each object with a `basis`, and each that cites sources without one (a time limit). */
export const findClaims = (edition: Pick<Edition, 'records'>): Claim[] =>
  [...edition.records.values()].flatMap(claimsOf);

function claimsOf(entry: Entry): readonly Claim[] {
  const claims = found.get(entry) ?? claimsIn(entry, entry.record, '');
  found.set(entry, claims);
  return claims;
}

function claimsIn(entry: Entry, value: unknown, part: string): Claim[] {
  if (value === null || typeof value !== 'object') return [];
  const own = value as {basis?: Basis; sources?: Reference[]};
  const claims: Claim[] =
    own.basis || own.sources ? [{entry, part, basis: own.basis, sources: own.sources ?? []}] : [];
  for (const [key, child] of Object.entries(value))
    claims.push(...claimsIn(entry, child, `${part}/${key}`));
  return claims;
}
