import {entriesOf} from '../model/edition';
import type {Problem} from '../model/problem';
import {symbolFault} from '../model/symbol-fault';
import {NEXT} from '../read/find-editions';
import type {Check} from './check';

/**
 * A UN symbol is written as it is printed, since the address of the document is made from it. What
 * was published before the rule stays.
 */
export const symbols: Check = {
  name: 'symbol',
  needs: 'records',
  run: (edition) => {
    if (edition.folders.name !== NEXT) return [];
    return entriesOf(edition, 'instruments').flatMap((entry) => {
      const {id, symbol, aliases = [], date} = entry.record;
      const said = (part: string, value: string, on?: string): Problem[] => {
        const fault = symbolFault(value, on);
        return fault
          ? [
              {
                file: entry.file,
                ...entry.positionOf(part),
                where: `${id} › ${part.slice(1).replace('/', ' › ')}`,
                ...fault,
                rule: 'symbol',
              },
            ]
          : [];
      };
      return [
        ...(symbol === undefined ? [] : said('/symbol', symbol, date)),
        ...aliases.flatMap((alias, index) => said(`/aliases/${index}`, alias)),
      ];
    });
  },
};
