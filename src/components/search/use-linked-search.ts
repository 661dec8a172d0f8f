import {useHistory} from '@docusaurus/router';
import {useEffect} from 'react';
import {fromFragment} from '../../search/search-link';
import type {Search} from './use-search';

/** Takes over the search of a copied link, once, and removes it from the address at once. */
export function useLinkedSearch(change: Search['change']): void {
  const history = useHistory();
  useEffect(() => {
    if (window.location.hash === '') return;
    const linked = fromFragment(window.location.hash);
    history.replace(window.location.pathname);
    if (linked) change(linked);
  }, [change, history]);
}
