import {entriesOf} from '../model/edition';
import type {Problem} from '../model/problem';
import {NEXT} from '../read/find-editions';
import type {Check} from './check';

/**
 * A public page on which somebody acts says how its address was seen. Where nobody has opened it,
 * somebody is told to. What was published before the rule stays.
 */
export const publicAddresses: Check = {
  name: 'address-seen',
  needs: 'records',
  run: (edition) => {
    if (edition.folders.name !== NEXT) return [];
    const watched = new Set(
      edition.watch.flatMap(({kind, about}) => (kind === 'address' ? about : [])),
    );
    return entriesOf(edition, 'channels').flatMap((entry): Problem[] => {
      const {id, public_page: page} = entry.record;
      const fault = page && faultOf(page.seen, watched.has(id));
      return fault
        ? [
            {
              file: entry.file,
              ...entry.positionOf(page.seen ? '/public_page/seen' : '/public_page'),
              where: `${id} › public_page`,
              ...fault,
              rule: 'address-seen',
            },
          ]
        : [];
    });
  },
};

type Fault = Pick<Problem, 'what' | 'cure'>;

function faultOf(
  seen: {how: string; on?: string} | undefined,
  isWatched: boolean,
): Fault | undefined {
  if (seen === undefined)
    return {
      what: 'does not say how its address was seen',
      cure: 'add seen with how: opened and on: the day; or how: stored-copy, or how: not-opened',
    };
  if (seen.how === 'opened')
    return seen.on === undefined
      ? {
          what: 'was opened on no day',
          cure: 'add on: the day; write how: not-opened where nobody knows it',
        }
      : undefined;
  return isWatched
    ? undefined
    : {
        what: 'was not opened, and nobody is told to open it',
        cure: 'open it and write the day, or add an entry of kind address about it to data/watch.yml',
      };
}
