import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useSyncExternalStore} from 'react';
import {loadEngine} from './load-engine';
import {createSearchStore, EMPTY, type SearchState, type SearchStore} from './search-store';

/** One search for all pages of the site, made on first use, so that going back finds its results again. */
const theStore = once(() => createSearchStore(loadEngine));

export type Search = SearchState & Pick<SearchStore, 'setWords' | 'setFilters' | 'showMore' | 'clear'> & {
  /** Loads the search of an edition, if it is not there yet. */
  open(edition: string): void;
};

/** The search of the site, for components. While the site is built it is empty. */
export function useSearch(): Search {
  const store = theStore();
  const folder = useBaseUrl('/search/');
  const state = useSyncExternalStore(store.subscribe, store.read, () => EMPTY);
  const open = useCallback((edition: string) => store.open(folder, edition), [store, folder]);
  return {...state, open, setWords: store.setWords, setFilters: store.setFilters, showMore: store.showMore, clear: store.clear};
}

function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined;
  return () => (made ??= {value: make()}).value;
}
