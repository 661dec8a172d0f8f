import type {Edition} from '../model/edition';
import type {EditionIndex} from '../model/edition-index';
import type {Problem} from '../model/problem';
import {checkRemovedPages} from './redirects';

/**
 * The edition being written redirects the pages it lacks, and keeps the meaning of published ids.
 * @param published newest first
 */
export function checkAcross(next: Edition, published: readonly EditionIndex[]): Problem[] {
  const latest = published[0];
  return latest ? [...checkRemovedPages(latest, next), ...checkPermanentIds(next, published)] : [];
}

/** An id that was a record of another collection, or was stood down and is back. */
function checkPermanentIds(next: Edition, published: readonly EditionIndex[]): Problem[] {
  return [...next.records.values()].flatMap((entry): Problem[] => {
    const last = published.find(({records}) => Object.hasOwn(records, entry.id));
    const was = last?.records[entry.id];
    if (!last || !was) return [];
    const report = (what: string): Problem[] => [
      {
        file: entry.file,
        ...entry.positionOf('/id'),
        where: entry.id,
        what,
        cure: 'choose a new id; ids are permanent over all editions',
        rule: 'permanent-id',
      },
    ];
    if (was !== entry.collection)
      return report(
        `is a record of ${entry.collection}, and was one of ${was} in edition ${last.edition}`,
      );
    return last === published[0]
      ? []
      : report(`was stood down after edition ${last.edition}, and its id is used again`);
  });
}
