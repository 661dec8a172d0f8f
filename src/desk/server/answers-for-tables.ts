import {COLLECTIONS, type Collection} from '../../edition';
import {toCsv} from '../../edition/model/to-csv';
import {toTable} from '../../editing/tables/to-table';
import {toXlsx} from '../../editing/tables/xlsx';
import type {TableFile} from '../model/table-file';
import type {Answers} from './create-desk-server';
import type {WrittenEdition} from '../../editing/open-written-edition';
import {openSources} from './open-sources';
import {AskedWrongly} from './read-json';

/** The long lists as tables for a spreadsheet; back they come as a plan. */
export const answersForTables = (siteDir: string, desk: WrittenEdition): Answers => ({
  exportTable: async ({collection, form}: {collection: Collection; form: 'csv' | 'xlsx'}) => {
    if (!Object.hasOwn(COLLECTIONS, collection))
      throw new AskedWrongly(`There are no records of ${collection}.`);
    const rows = toTable(openSources(siteDir, desk), collection);
    const bytes = form === 'csv' ? Buffer.from(toCsv(rows)) : await toXlsx(rows, collection);
    return {name: `${collection}.${form}`, bytes: bytes.toString('base64')} satisfies TableFile;
  },
});
