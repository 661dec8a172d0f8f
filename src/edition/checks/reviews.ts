import type {Edition, Placed} from '../model/edition';
import type {Problem} from '../model/problem';
import type {Review} from '../model/records.generated';
import {didYouMean} from '../model/suggest';
import type {Check} from './check';

/** A review names a page or a record, once; and that a page was reviewed is said by the page alone. */
export const reviews: Check = {
  name: 'review',
  needs: 'ids',
  run: (edition) => {
    const seen = new Set<string>();
    return edition.reviews.flatMap((review): Problem[] => {
      const fault = faultOf(edition, review, seen);
      seen.add(review.of);
      return fault ? [{...review.placeOf('of'), where: review.of, ...fault, rule: 'review'}] : [];
    });
  },
};

function faultOf(
  edition: Edition,
  {of, state}: Placed<Review>,
  seen: ReadonlySet<string>,
): {what: string; cure: string} | undefined {
  if (seen.has(of)) return {what: 'is named twice', cure: 'keep the later one of the two'};
  const isPage = edition.pages.some(({path}) => path === of);
  if (!isPage && !edition.records.has(of))
    return {
      what: 'is neither a page nor a record',
      cure: didYouMean(of, namesOf(edition), 'correct the name, or take it out'),
    };
  return isPage && state === 'reviewed'
    ? {
        what: 'is a page, and says itself when it was reviewed',
        cure: 'put reviewed and reviewed_by into its settings, and take it out here',
      }
    : undefined;
}

/** What a review and the watch list may name. */
export const namesOf = ({pages, records}: Edition): string[] => [
  ...pages.map(({path}) => path),
  ...records.keys(),
];
