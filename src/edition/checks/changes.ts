import type {DeclaredChange, Edition} from '../model/edition';
import type {Problem} from '../model/problem';
import {didYouMean} from '../model/suggest';
import type {Check} from './check';

/** A change names a record of this edition, or, where it was stood down, one that is gone; each record once. */
export const changes: Check = {
  name: 'change',
  needs: 'ids',
  run: (edition) => {
    const seen = new Map<string, DeclaredChange>();
    return edition.changes.flatMap((change): Problem[] => {
      const fault = faultOf(edition, change, seen.get(change.id));
      seen.set(change.id, change);
      return fault ? [{...change.place, where: change.id, ...fault, rule: 'change'}] : [];
    });
  },
};

function faultOf(
  edition: Edition,
  {id, type}: DeclaredChange,
  earlier: DeclaredChange | undefined,
): {what: string; cure: string} | undefined {
  if (earlier)
    return {
      what: `is named twice; first in line ${earlier.place.line}`,
      cure: 'name each record once',
    };
  const exists = edition.records.has(id);
  // A record that was stood down must be gone; every other one must be there.
  if (exists === (type !== 'stood-down')) return undefined;
  if (exists)
    return {
      what: 'is said to be stood down, but is still a record',
      cure: 'remove the record, or choose another type',
    };
  return {
    what: `is said to be ${type}, but is not a record`,
    cure: didYouMean(id, edition.records.keys(), 'correct the id, or say type: stood-down'),
  };
}
