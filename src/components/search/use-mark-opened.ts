import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect} from 'react';
import {useSearch} from './use-search';

/** Marks the words of a search on the page a result leads to, from memory alone. Escape or the next page clears them. */
export function useMarkOpened(): void {
  const {pathname, hash} = useLocation();
  const base = useBaseUrl('/');
  const {opened, engine, setOpened} = useSearch();
  const isHere = opened !== undefined && base + opened.url.slice(1) === pathname + hash;

  useEffect(() => {
    if (!isHere || !engine) return;
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    // The words of a heading's section stand beside it, not in it.
    const part =
      target && !/^H[1-6]$/.test(target.tagName)
        ? target
        : (document.querySelector('main article') ?? document.body);
    engine.mark(part, opened!.terms);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpened(undefined);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      engine.mark(part, []);
    };
  }, [isHere, engine, opened, hash, setOpened]);
}
