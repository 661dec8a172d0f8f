/** What is written more than a year after the day that it describes looks back on it. */
const YEARS = 1;

/**
 * What stands beside the number of an edition that was written long after the day it describes, so
 * that nobody takes it for a document of that time.
 * @param asOf the day that it describes, `2004-12-31`
 * @param written the day on which it was written or published, `2026-11-25`
 * @returns undefined for one that was written in its time
 */
export function reconstructionNote(asOf: string, written: string | null): string | undefined {
  const [year = '', ...rest] = asOf.split('-');
  const inTime = [Number(year) + YEARS, ...rest].join('-');
  if (written === null || written <= inTime) return undefined;
  return `a reconstruction, written in ${written.slice(0, 4)} and never issued by the United Nations`;
}
