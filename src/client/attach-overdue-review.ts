import {PAGE_WORDS} from './words-en';

/**
 * Says so, on the day of reading, where a page should have been reviewed by now, and where a copy of an edition is so
 * old that there may be a newer one. A built page cannot know that day.
 */
export function attachOverdueReview(root: ParentNode): void {
  const today = new Date().toISOString().slice(0, 10);
  root.querySelectorAll<HTMLTimeElement>('time.review-by').forEach((time) => {
    if (time.dateTime < today) time.setAttribute('data-overdue', PAGE_WORDS.overdue);
  });
  root.querySelectorAll<HTMLElement>('[data-ask-after]').forEach((notice) => {
    notice.hidden = (notice.dataset.askAfter ?? '') >= today;
  });
}
