import {labelOf, type Edition, type Entry, type GuidanceItem} from '../../edition';
import {shortNameOf} from './record-names';

/**
 * The title of a record among results. A guidance item opens with its duty:
 * without "Must not" a prohibition would read as advice.
 */
export function recordTitle(edition: Pick<Edition, 'vocabulary'>, entry: Entry): string {
  const record = entry.record as {title?: string; acronym?: string};
  const short = shortNameOf(entry).replace(/\.$/, '');
  if (entry.collection === 'guidance')
    return `${labelOf(edition.vocabulary, 'duty', (entry.record as GuidanceItem).duty)}: ${lowerFirst(short)}`;
  if (entry.collection === 'instruments' && short !== record.title)
    return `${short}: ${record.title}`;
  return record.acronym ? `${short} (${record.acronym})` : short;
}

/** `Report the same day` reads `report the same day`; `UN staff` stays. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}|^A /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
