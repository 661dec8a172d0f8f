import type {Edition, Entry} from '../model/edition';
import {pageChanges, type PageChange} from './page-changes';
import {recordChanges, type RecordChange} from './record-changes';

/** Whose changes are wanted: all of them where a word is left out. */
export interface Lens {
  mandate?: string;
  audience?: string;
}

/** How an edition differs from an earlier one. */
export interface Comparison {
  earlier: Edition;
  later: Edition;
  records: RecordChange[];
  pages: PageChange[];
}

/** Records matched by permanent id, and pages by their path, as far as they concern the reader of the lens. */
export function compareEditions(earlier: Edition, later: Edition, lens: Lens = {}): Comparison {
  const records = recordChanges(earlier, later).filter(({before, after}) =>
    [before, after].some((entry) => entry && concernsRecord(entry, lens)),
  );
  const settings = new Map(
    [...earlier.pages, ...later.pages].map((page) => [page.path, page.settings]),
  );
  const pages = pageChanges(earlier, later).filter(({path}) =>
    concerns(settings.get(path) ?? {}, lens),
  );
  return {earlier, later, records, pages};
}

function concernsRecord({collection, id, record}: Entry, lens: Lens): boolean {
  if (collection === 'mandates') return lens.mandate === undefined || id === lens.mandate;
  return concerns(record, lens);
}

/** A record or page that names no mandate or reader is for all of them. */
const concerns = (value: object, {mandate, audience}: Lens): boolean =>
  names(mandatesOf(value), mandate) && names(audienceOf(value), audience);

/** The readers that a record or page is for; of a sign, those who see it. */
export function audienceOf(value: object): unknown {
  const {audience, seen_by: seenBy} = value as {audience?: unknown; seen_by?: unknown};
  return audience ?? seenBy;
}

/** The kinds of mandate that a record or page applies to, as ids; lists give them plainly or with a condition each. */
export function mandatesOf(value: object): unknown {
  const {mandates} = value as {mandates?: unknown};
  if (!Array.isArray(mandates)) return mandates;
  return mandates.flatMap((entry: string | {mandate?: string; condition?: string}) => {
    if (typeof entry === 'string') return [entry];
    return entry.condition === 'not-in-mandate' ? [] : [entry.mandate];
  });
}

function names(list: unknown, wanted: string | undefined): boolean {
  if (wanted === undefined || !Array.isArray(list)) return true;
  return list.includes(wanted) || list.includes('all');
}
