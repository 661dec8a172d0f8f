import {useEffect} from 'react';

/** Forgets the search when the site is left, also where the browser keeps the page to come back to. */
export function useForgetOnLeaving(forget: () => void): void {
  useEffect(() => {
    window.addEventListener('pagehide', forget);
    return () => window.removeEventListener('pagehide', forget);
  }, [forget]);
}
