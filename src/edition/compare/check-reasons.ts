import type {Edition} from '../model/edition';
import type {Problem} from '../model/problem';
import type {TypeOfChange} from '../model/records.generated';
import {FIRST} from '../read/line-index';
import {recordChanges, type RecordChange} from './record-changes';

/**
 * Guidance items that differ from the edition before and whose change has no reason, and reasons given for what did not
 * change that way. One problem for each type of change, with the lines to paste.
 */
export function checkReasons(earlier: Edition, later: Edition): Problem[] {
  const changes = recordChanges(earlier, later);
  return [...findWrong(earlier, later, changes), ...findMissing(earlier, later, changes)];
}

function findWrong(earlier: Edition, later: Edition, changes: readonly RecordChange[]): Problem[] {
  const found = new Map(changes.map((change) => [change.id, change.type]));
  return later.changes.flatMap(({id, type, place}): Problem[] => {
    const is = found.get(id);
    if (is === type || (is === 'amended' && type === 'moved')) return [];
    const was = earlier.records.has(id) ? 'is as it was' : 'was not a record';
    const truth = is ? `is ${is}` : `${was} in edition ${earlier.about.edition}`;
    const what = `is said to be ${type}, but ${truth}`;
    const cure = is ? `say type: ${is}` : 'take it out of the list';
    return [{...place, where: id, what, cure, rule: 'change'}];
  });
}

function findMissing(
  earlier: Edition,
  later: Edition,
  changes: readonly RecordChange[],
): Problem[] {
  const missing = new Map<TypeOfChange, string[]>();
  for (const {id, type, reasons, before, after} of changes) {
    const isGuidance = (after ?? before)?.collection === 'guidance';
    const hasReason = reasons.some(({edition}) => edition === later.about.edition);
    if (isGuidance && !hasReason) missing.set(type, [...(missing.get(type) ?? []), id]);
  }
  return [...missing].map(([type, ids]): Problem => {
    const items = `${ids.length} guidance ${ids.length === 1 ? 'item' : 'items'}`;
    return {
      file: `${later.folders.data}/changes/${later.about.edition}.yml`,
      ...FIRST,
      where: 'file',
      what: `gives no reason for ${items} that ${VERBS[type]} since edition ${earlier.about.edition}`,
      cure: `add an entry with a reason: {type: ${type}, reason: …, ids: [${ids.join(', ')}]}`,
      rule: 'change',
    };
  });
}

const VERBS: Record<TypeOfChange, string> = {
  new: 'came',
  amended: 'changed',
  moved: 'moved',
  'stood-down': 'went',
  corrected: 'were corrected',
};
