import Papa from 'papaparse';
import {plainOf} from '../../edition/model/to-csv';
import {EditingError} from '../edit-yaml';
import {formatTableFault} from './table-fault';
import {parseXlsx} from './xlsx';

const ZIP = 'PK';
/** Word and Excel before 2007. */
const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * A file as rows of text: CSV (commas, semicolons or tabs, UTF-8) or XLSX.
 * @param name of the file, for messages
 * @throws EditingError with one line and a cure where it is no table
 */
export async function parseTable(name: string, bytes: Buffer): Promise<string[][]> {
  const fail = (what: string, cure: string, row?: number): never => {
    throw new EditingError(formatTableFault(name, {row, what, cure, rule: 'table'}));
  };
  if (bytes.subarray(0, 4).equals(OLD_OFFICE))
    return fail('is a workbook of an old form', 'save it from the spreadsheet as .xlsx');
  if (bytes.subarray(0, 2).toString('latin1') === ZIP)
    return parseXlsx(bytes).catch(() =>
      fail('is no workbook that can be read', 'save it anew from the spreadsheet as .xlsx'),
    );
  const text = decode(bytes);
  if (text === undefined)
    return fail('is not UTF-8', 'save it from the spreadsheet as “CSV UTF-8”, or as .xlsx');
  if (text.includes('\0') || !/[,;\t]/.test(headOf(text)))
    return fail(
      'is no table',
      'export one, edit it in a spreadsheet, and save it as .csv or .xlsx',
    );
  const {data, errors} = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), {
    delimiter: delimiterOf(text),
  });
  const [open] = errors.filter(({type}) => type === 'Quotes');
  if (open)
    return fail(
      'has a quotation mark that is not closed',
      'close it, or save the file anew from the spreadsheet',
      (open.row ?? 0) + 1,
    );
  return data.map((row) => row.map(plainOf));
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

const headOf = (text: string): string => text.split(/\r|\n/, 1)[0] ?? '';

/** The sign that stands most often between the names of the columns; a name holds none of them. */
function delimiterOf(text: string): string {
  const count = (sign: string): number => headOf(text).split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
