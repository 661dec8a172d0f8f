import {entriesOf} from '../model/edition';
import type {Check} from './check';

/** A situation names a second way for those who cannot trust the first: somebody whom the first does not name. */
export const secondChannel: Check = {
  name: 'second-channel',
  needs: 'records',
  run: (edition) =>
    entriesOf(edition, 'situations').flatMap((entry) => {
      const {id, tell, if_compromised: other} = entry.record;
      if (other.some((channel) => !tell.includes(channel))) return [];
      return [
        {
          file: entry.file,
          ...entry.positionOf('/if_compromised'),
          where: id,
          what: 'names as its second channel only those that it names as its first',
          cure: 'add a channel that stands apart from these, for example oios or head-of-mission',
          rule: 'second-channel',
        },
      ];
    }),
};
