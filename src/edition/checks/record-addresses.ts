import {addressFault} from '../model/address-fault';
import type {Entry} from '../model/edition';
import type {Problem} from '../model/problem';
import {whereOf} from '../read/parse-records';
import type {Check} from './check';

/** An address in a record leads where a reader sees that it leads, as on a page. */
export const recordAddresses: Check = {
  name: 'address',
  needs: 'ids',
  run: (edition) =>
    [...edition.records.values()].flatMap((entry) => inPart(entry, entry.record, '')),
};

function inPart(entry: Entry, value: unknown, part: string): Problem[] {
  if (typeof value === 'string') {
    const fault = /^https?:\/\//i.test(value) ? addressFault(value) : undefined;
    return fault
      ? [
          {
            file: entry.file,
            ...entry.positionOf(part),
            where: whereOf(entry.record, part),
            ...fault,
            rule: 'address',
          },
        ]
      : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => inPart(entry, child, `${part}/${key}`));
}
