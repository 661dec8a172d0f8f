import type {ReactNode} from 'react';
import {ShortcutKeysProvider} from '../components/chrome/ShortcutKeys';
import {useDismissTerms} from '../components/chrome/use-dismiss-terms';
import {usePlaceTerms} from '../components/chrome/use-place-terms';
import {useOverdueReview} from '../components/chrome/use-overdue-review';
import {usePageAnnouncer} from '../components/chrome/use-page-announcer';
import {useMarkOpened} from '../components/search/use-mark-opened';

/** Behaviour that every page shares, and the place where screen readers hear that a new page has opened. */
export default function Root({children}: {children: ReactNode}): ReactNode {
  useDismissTerms();
  usePlaceTerms();
  useOverdueReview();
  useMarkOpened();
  const message = usePageAnnouncer();
  return (
    <ShortcutKeysProvider>
      {children}
      <div className="visually-hidden" aria-live="polite">
        {message}
      </div>
    </ShortcutKeysProvider>
  );
}
