import type {ReviewState} from '../../edition/review/review-state';

/** What a person can say; drafted is what nobody has said anything of. */
export type SignedState = Exclude<ReviewState, 'drafted'>;

export const REVIEW_STATES: Readonly<Record<ReviewState, string>> = {
  drafted: 'Drafted, not reviewed',
  'in-review': 'In review',
  reviewed: 'Reviewed',
  'to-be-revised': 'To be revised',
};
