import {createHash} from 'node:crypto';
import type {Edition, Entry, PageEntry} from '../model/edition';
import type {Review} from '../model/records.generated';

/** How far the review of a page or record has come. Nothing is reviewed until somebody says so. */
export type ReviewState = 'drafted' | Review['state'];

/** One page or record, and the state of its review. */
export interface Reviewed {
  /** The file of the page below `docs/`, or the id of the record. */
  of: string;
  state: ReviewState;
  /** The role that reviewed it or is reviewing it; undefined while it is drafted. */
  role: string | undefined;
  /** The day on which it came into this state. */
  day: string | undefined;
}

/**
 * The sign of the text that was read, 16 letters and digits. Two records with the same values have the same sign,
 * however they are written down.
 */
export const textSign = ({record}: Pick<Entry, 'record'>): string =>
  createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 16);

/** The state of every page, then of every record, in reading order. */
export function reviewStates(edition: Edition): {pages: Reviewed[]; records: Reviewed[]} {
  const noted = new Map(edition.reviews.map((review) => [review.of, review]));
  return {
    pages: edition.pages.map((page) => ofPage(page, noted.get(page.path))),
    records: [...edition.records.values()].map((entry) => ofRecord(entry, noted.get(entry.id))),
  };
}

/** That a page was reviewed stands in its own settings; a later note says what has happened since. */
function ofPage({path, settings}: PageEntry, noted: Review | undefined): Reviewed {
  if (noted && noted.state !== 'reviewed' && !(settings.reviewed && settings.reviewed > noted.day))
    return {of: path, state: noted.state, role: noted.role, day: noted.day};
  return settings.reviewed
    ? {of: path, state: 'reviewed', role: settings.reviewed_by, day: settings.reviewed}
    : {of: path, state: 'drafted', role: undefined, day: settings.drafted};
}

/** A record that has changed since it was read is no longer reviewed. */
function ofRecord(entry: Entry, noted: Review | undefined): Reviewed {
  if (!noted) return {of: entry.id, state: 'drafted', role: undefined, day: undefined};
  const {role, day} = noted;
  const state =
    noted.state === 'reviewed' && noted.text !== textSign(entry) ? 'to-be-revised' : noted.state;
  return {of: entry.id, state, role, day};
}

/** How many there are, and how many of them were reviewed. */
export const countReviewed = (all: readonly Reviewed[]): {total: number; reviewed: number} => ({
  total: all.length,
  reviewed: all.filter(({state}) => state === 'reviewed').length,
});
