import {COLLECTIONS} from '../model/collections';
import {themeOf} from '../model/select-records';
import type {Check} from './check';

/** Where a file holds one record, the file is named after it. */
export const fileName: Check = {
  name: 'file-name',
  needs: 'ids',
  run: (edition) =>
    [...edition.records.values()].flatMap((entry) => {
      if (COLLECTIONS[entry.collection].file === 'list' || themeOf(entry) === entry.id) return [];
      return [
        {
          file: entry.file,
          ...entry.positionOf('/id'),
          where: entry.id,
          what: `stands in a file named ${themeOf(entry)}.yml`,
          cure: `name the file ${entry.id}.yml, or correct the id`,
          rule: 'file-name',
        },
      ];
    }),
};
