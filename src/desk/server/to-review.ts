import type {Edition} from '../../edition';
import {reviewStates} from '../../edition/review/review-state';
import type {ThingReview} from '../model/desk-api';

/** How far the review of a page or record has come, with the note that was left. */
export function toReview(edition: Edition, name: string): ThingReview {
  const {pages, records} = reviewStates(edition);
  const found = [...pages, ...records].find(({of}) => of === name);
  const noted = edition.reviews.find(({of}) => of === name);
  return found
    ? {state: found.state, role: found.role, day: found.day, note: noted?.note}
    : {state: 'drafted'};
}
