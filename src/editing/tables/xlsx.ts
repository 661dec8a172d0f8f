import {unzipSync} from 'fflate';
import {readSheet} from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';

/** What a workbook may hold once it is unpacked. The longest list here is a thousandth of it. */
const MAX_UNPACKED = 200 * 1024 * 1024;

/** Rows as a workbook. Every cell is text, and none is a formula. */
export const toXlsx = (rows: readonly (readonly string[])[], name: string): Promise<Buffer> =>
  writeXlsxFile(
    rows.map((row, index) =>
      row.map((value) =>
        value === ''
          ? null
          : {
              value,
              type: String,
              wrap: true,
              alignVertical: 'top' as const,
              ...(index === 0 ? {fontWeight: 'bold' as const} : {}),
            },
      ),
    ),
    {
      sheet: name,
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      columns: (rows[0] ?? []).map((_, column) => ({width: widthOf(rows, column)})),
    },
  ).toBuffer();

const widthOf = (rows: readonly (readonly string[])[], column: number): number =>
  Math.min(60, Math.max(10, ...rows.map((row) => Math.min(60, (row[column] ?? '').length))));

/**
 * The first sheet of a workbook as text; of a formula, what it last came to. A day becomes `2004-12-31`.
 * @throws where it is no workbook, or unpacks to more than any list could be
 */
export async function parseXlsx(bytes: Buffer): Promise<string[][]> {
  let size = 0;
  unzipSync(bytes, {filter: ({originalSize}) => ((size += originalSize), false)});
  if (size > MAX_UNPACKED) throw new Error('unpacks to more than a list can be');
  const rows = await readSheet(bytes, {trim: false});
  return rows.map((row) => row.map(toText));
}

function toText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
