import type {Edition} from '../model/edition';
import type {WatchedThing} from '../model/records.generated';
import {countReviewed, reviewStates, type ReviewState} from './review-state';

/** A page whose review falls due. */
export interface DuePage {
  file: string;
  title: string;
  review_by: string;
}

/** What has to be looked at, and when. Days read `2027-01-20`. */
export interface Due {
  /** Overdue on the day, and due from then on until the last day. */
  pages: {overdue: DuePage[]; soon: DuePage[]};
  watch: {overdue: WatchedThing[]; soon: WatchedThing[]};
  /** How many pages and records are in each state of review. */
  states: {pages: Record<ReviewState, number>; records: Record<ReviewState, number>};
  reviewed: {pages: {total: number; reviewed: number}; records: {total: number; reviewed: number}};
}

/**
 * @param on the day on which it is asked
 * @param until the last day that counts as soon
 */
export function findDue(edition: Edition, on: string, until: string): Due {
  const {pages, records} = reviewStates(edition);
  const due = edition.pages
    .map(({file, settings: {title, review_by}}) => ({file, title, review_by}))
    .filter(({review_by}) => review_by <= until)
    .sort((a, b) => (a.review_by + a.file < b.review_by + b.file ? -1 : 1));
  const watched = edition.watch
    .map(({placeOf: _place, pointer: _pointer, ...thing}) => thing)
    .filter(({by}) => by <= until)
    .sort((a, b) => (a.by + a.id < b.by + b.id ? -1 : 1));
  return {
    pages: {
      overdue: due.filter(({review_by}) => review_by < on),
      soon: due.filter(({review_by}) => review_by >= on),
    },
    watch: {
      overdue: watched.filter(({by}) => by < on),
      soon: watched.filter(({by}) => by >= on),
    },
    states: {pages: countStates(pages), records: countStates(records)},
    reviewed: {pages: countReviewed(pages), records: countReviewed(records)},
  };
}

function countStates(all: readonly {state: ReviewState}[]): Record<ReviewState, number> {
  const counts = {drafted: 0, 'in-review': 0, reviewed: 0, 'to-be-revised': 0};
  for (const {state} of all) counts[state] += 1;
  return counts;
}
