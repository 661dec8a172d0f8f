import {entriesOf, type Edition} from '../edition';
import {DISCLAIMER} from '../edition/model/disclaimer';
import {toCsv} from '../edition/model/to-csv';
import {toProvisionTable} from '../remark/provision-columns';
import {toProvisionRows} from '../remark/provision-rows';

/** Whole tables of an edition for a spreadsheet or a program. An edition without such records has none. */
export function toTableFiles(edition: Edition): Map<string, string> {
  const files = new Map<string, string>();
  if (entriesOf(edition, 'provisions').length > 0) {
    const rows = toProvisionRows(edition);
    files.set('tables/law-comparison.csv', toCsv(toProvisionTable(rows)));
    const {edition: number, as_of} = edition.about;
    files.set(
      'tables/law-comparison.json',
      `${JSON.stringify({edition: number, as_of, note: DISCLAIMER, rows}, null, 2)}\n`,
    );
  }
  return files;
}
