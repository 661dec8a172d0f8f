import {labelOf, recordOf, type Edition} from '../edition';
import {partnerFunctions} from '../edition/model/partner-functions';
import {toCsv} from '../edition/model/to-csv';
import {PARTNER_FILES} from '../remark/partner-file-names';

const COLUMNS = ['partner', 'partner_name', 'function', 'function_name', 'basis'] as const;

/**
 * The matrix of partners and functions for a spreadsheet and for a program, where a page of the
 * edition shows it: one line, or one object, for each thing that a partner does.
 */
export function toPartnerFiles(edition: Edition): Map<string, string> {
  const isShown = edition.pages.some(({directives}) =>
    directives.some(({name}) => name === 'partner-matrix'),
  );
  if (!isShown) return new Map();
  const rows = partnerFunctions(edition).map(({partner, function: name, basis}) => ({
    partner,
    partner_name: recordOf(edition, 'agencies', partner).name,
    function: name,
    function_name: labelOf(edition.vocabulary, 'agencies.functions', name),
    basis,
  }));
  const {edition: number, as_of} = edition.about;
  return new Map([
    [PARTNER_FILES.csv, toCsv([COLUMNS, ...rows.map((row) => COLUMNS.map((name) => row[name]))])],
    [PARTNER_FILES.json, `${JSON.stringify({edition: number, as_of, rows}, null, 2)}\n`],
  ]);
}
