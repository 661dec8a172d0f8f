import {FOLDERS} from '../edition/model/folders';

const MONTHS = 12;
const DAY = 20;

/**
 * The day by which a page is to be read again: the next 20th of the month of its part, not in the month in which it was
 * written. The parts take turns, so that each month has its share: the first part of the contents in January, the
 * second in February, the thirteenth and the start page in January again.
 * @param folder of the part; empty for the start page
 * @param from the day on which it was written or read, `2026-11-30`
 */
export function toReviewDay(folder: string, from: string): string {
  const place = FOLDERS.findIndex((part) => part.folder === folder);
  const month = (place < 0 ? MONTHS : place) % MONTHS;
  const [year = 0, today = 1] = from.split('-').map(Number);
  const isLater = month > today - 1;
  return `${isLater ? year : year + 1}-${String(month + 1).padStart(2, '0')}-${DAY}`;
}
