import {useLocation} from '@docusaurus/router';
import {useEffect} from 'react';
import {WORDS} from '../words';

/** Says so, on the day of reading, where a page should have been reviewed by now. A built page cannot know that day. */
export function useOverdueReview(): void {
  const {pathname} = useLocation();
  useEffect(() => {
    const today = new Date().toISOString().slice(0, 10);
    document.querySelectorAll<HTMLTimeElement>('time.review-by').forEach((time) => {
      if (time.dateTime < today) time.setAttribute('data-overdue', WORDS.overdue);
    });
  }, [pathname]);
}
