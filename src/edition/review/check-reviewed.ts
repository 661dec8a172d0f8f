import type {Edition} from '../model/edition';
import type {Problem} from '../model/problem';
import {reviewStates, type ReviewState} from './review-state';

const WORDS: Readonly<Record<ReviewState, string>> = {
  drafted: 'is drafted, and nobody has reviewed it',
  'in-review': 'is still in review',
  'to-be-revised': 'is to be revised, or has changed since it was reviewed',
  reviewed: 'is reviewed',
};

/** Every page and record of which nobody says that it was reviewed as it stands. */
export function checkReviewed(edition: Edition): Problem[] {
  const {pages, records} = reviewStates(edition);
  const open = [...pages, ...records].filter(({state}) => state !== 'reviewed');
  return open.map(({of, state}) => {
    const entry = edition.records.get(of);
    return {
      file: entry?.file ?? `${edition.folders.docs}/${of}`,
      ...(entry?.positionOf('/id') ?? {line: 1, column: 1}),
      where: of,
      what: WORDS[state],
      cure: 'have it reviewed: npm run edition -- review, or cut without --require-review',
      rule: 'reviewed',
    };
  });
}
