import {useLocation} from '@docusaurus/router';
import {useEffect, useRef, useState} from 'react';
import {WORDS} from '../words';

/** What a screen reader should hear after a move inside the site; empty on the first page, which it reads by itself. */
export function usePageAnnouncer(): string {
  const {pathname} = useLocation();
  const first = useRef(true);
  const [message, setMessage] = useState('');
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return undefined;
    }
    // The new page's title is set after the move; a short wait lets it arrive.
    const timer = setTimeout(
      () =>
        setMessage(
          `${WORDS.opened} ${document.querySelector('h1')?.textContent ?? document.title}`,
        ),
      150,
    );
    return () => clearTimeout(timer);
  }, [pathname]);
  return message;
}
