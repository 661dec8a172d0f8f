import {addressFault} from '../model/address-fault';
import {textsIn} from '../model/texts-in';
import {whereOf} from '../read/parse-records';
import type {Check} from './check';

/** An address in a record leads where a reader sees that it leads, as on a page. */
export const recordAddresses: Check = {
  name: 'address',
  needs: 'ids',
  run: (edition) =>
    [...edition.records.values()].flatMap((entry) =>
      textsIn(entry.record).flatMap(({part, text}) => {
        const fault = /^https?:\/\//i.test(text) ? addressFault(text) : undefined;
        if (!fault) return [];
        const where = whereOf(entry.record, part);
        return [{file: entry.file, ...entry.positionOf(part), where, ...fault, rule: 'address'}];
      }),
    ),
};
