import type {DeclaredChange, Edition, Entry} from '../model/edition';
import {findHomes} from '../model/find-homes';
import {compareNumbers} from '../freeze/compare-numbers';
import type {TypeOfChange} from '../model/records.generated';
import {fieldChanges, type FieldChange} from './field-changes';

/** How one record differs between two editions. */
export interface RecordChange {
  id: string;
  type: TypeOfChange;
  /** Why, as every edition after the earlier and up to the later says, oldest first. */
  reasons: readonly DeclaredChange[];
  /** Undefined where it is new. */
  before: Entry | undefined;
  /** Undefined where it was stood down. */
  after: Entry | undefined;
  /** Empty where it is new, stood down or only moved. */
  fields: FieldChange[];
  /** The page it lived on before and the one it lives on now; undefined where it has none. */
  pageBefore: string | undefined;
  pageAfter: string | undefined;
}

/** Every record that differs between two editions, matched by id: in later order, then those stood down. */
export function recordChanges(earlier: Edition, later: Edition): RecordChange[] {
  const homesBefore = findHomes(earlier);
  const homesAfter = findHomes(later);
  const declared = toDeclaredById(earlier, later);
  const ids = new Set([...later.records.keys(), ...earlier.records.keys()]);
  return [...ids].flatMap((id): RecordChange[] => {
    const before = earlier.records.get(id);
    const after = later.records.get(id);
    const pageBefore = homesBefore.get(id)?.[0]?.page.path;
    const pageAfter = homesAfter.get(id)?.[0]?.page.path;
    const fields = before && after ? fieldChanges(before.record, after.record) : [];
    const type = typeOf(before, after, fields.length > 0, pageBefore !== pageAfter);
    if (!type) return [];
    const reasons = declared.get(id) ?? [];
    // One amendment on the way is enough to make it more than a correction for readers of the earlier edition.
    const corrected =
      type === 'amended' &&
      reasons.length > 0 &&
      reasons.every((reason) => reason.type === 'corrected');
    return [
      {
        id,
        type: corrected ? 'corrected' : type,
        reasons,
        before,
        after,
        fields,
        pageBefore,
        pageAfter,
      },
    ];
  });
}

function toDeclaredById(earlier: Edition, later: Edition): Map<string, DeclaredChange[]> {
  const between = later.earlierChanges.filter(
    ({edition}) => compareNumbers(edition, earlier.about.edition) > 0,
  );
  const declared = new Map<string, DeclaredChange[]>();
  for (const change of [...between, ...later.changes])
    declared.set(change.id, [...(declared.get(change.id) ?? []), change]);
  return declared;
}

function typeOf(
  before: Entry | undefined,
  after: Entry | undefined,
  differs: boolean,
  moved: boolean,
): TypeOfChange | undefined {
  if (!before) return 'new';
  if (!after) return 'stood-down';
  if (differs) return 'amended';
  return moved ? 'moved' : undefined;
}
