import type {Edition} from '../model/edition';
import type {Problem} from '../model/problem';
import type {TypeOfChange} from '../model/records.generated';
import {recordChanges} from './record-changes';

/**
 * Guidance items that differ from the edition before, and whose change of that type is not given a reason;
 * and reasons given for what did not change so. One problem for each type, with the lines to paste.
 */
export function checkReasons(earlier: Edition, later: Edition): Problem[] {
  const file = `${later.folders.data}/changes/${later.about.edition}.yml`;
  const changes = recordChanges(earlier, later);
  const missing = new Map<TypeOfChange, string[]>();
  for (const {id, type, reasons, before, after} of changes) {
    if (
      (after ?? before)!.collection === 'guidance' &&
      !reasons.some(({edition}) => edition === later.about.edition)
    )
      missing.set(type, [...(missing.get(type) ?? []), id]);
  }
  const found = new Map(changes.map((change) => [change.id, change.type]));
  const wrong = later.changes.flatMap(({id, type, place}): Problem[] => {
    const is = found.get(id);
    if (is === type || (is === 'amended' && type === 'moved')) return [];
    const was = earlier.records.has(id) ? 'is as it was' : 'was not a record';
    const what = is
      ? `is said to be ${type}, but is ${is}`
      : `is said to be ${type}, but ${was} in edition ${earlier.about.edition}`;
    return [
      {
        ...place,
        where: id,
        what,
        cure: is ? `say type: ${is}` : 'take it out of the list',
        rule: 'change',
      },
    ];
  });
  return [
    ...wrong,
    ...[...missing].map(([type, ids]): Problem => ({
      file,
      line: 1,
      column: 1,
      where: 'file',
      what: `gives no reason for ${ids.length} guidance ${ids.length === 1 ? 'item' : 'items'} that ${VERBS[type]} since edition ${earlier.about.edition}`,
      cure: `add an entry with a reason: {type: ${type}, reason: …, ids: [${ids.join(', ')}]}`,
      rule: 'change',
    })),
  ];
}

const VERBS: Record<TypeOfChange, string> = {
  new: 'came',
  amended: 'changed',
  moved: 'moved',
  'stood-down': 'went',
  corrected: 'were corrected',
};
