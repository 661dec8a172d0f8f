import type {Edition, Entry} from '../model/edition';
import {pageChanges, type PageChange} from './page-changes';
import {recordChanges, type RecordChange} from './record-changes';

/** Whose changes are wanted; everything where a word is left out. */
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
    [before, after].some(
      (entry) => entry && concerns(entry.record, entry.collection, entry.id, lens),
    ),
  );
  const settings = new Map(
    [...earlier.pages, ...later.pages].map((page) => [page.path, page.settings]),
  );
  const pages = pageChanges(earlier, later).filter(({path}) =>
    concerns(settings.get(path)!, undefined, undefined, lens),
  );
  return {earlier, later, records, pages};
}

/** A record or page that names no mandate or reader is for all of them. */
function concerns(
  value: object,
  collection: Entry['collection'] | undefined,
  id: string | undefined,
  {mandate, audience}: Lens,
): boolean {
  const {mandates} = value as {mandates?: unknown};
  if (collection === 'mandates') return mandate === undefined || id === mandate;
  return names(mandatesOf(mandates), mandate) && names(audienceOf(value), audience);
}

/** The readers that a record or page is for; of a sign, those who see it. */
export function audienceOf(value: object): unknown {
  const {audience, seen_by: seenBy} = value as {audience?: unknown; seen_by?: unknown};
  return audience ?? seenBy;
}

/** The kinds of mandate that a record applies to, as ids: lists give them plainly or with a condition each. What is not in a mandate does not concern it. */
export function mandatesOf(mandates: unknown): unknown {
  if (!Array.isArray(mandates)) return mandates;
  return mandates.flatMap((entry: string | {mandate?: string; condition?: string}) =>
    typeof entry === 'string'
      ? [entry]
      : entry.condition === 'not-in-mandate'
        ? []
        : [entry.mandate],
  );
}

function names(list: unknown, wanted: string | undefined): boolean {
  if (wanted === undefined || !Array.isArray(list)) return true;
  return list.includes(wanted) || list.includes('all');
}
