import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useMemo, useSyncExternalStore} from 'react';
import {createSearchStore, EMPTY, type SearchState, type SearchStore} from './search-store';
import {BROWSER} from './search-world';

/** One search for all pages of the site, made on first use, so that going back finds its results again. */
const theStore = once(() => createSearchStore(BROWSER));

export interface Search
  extends
    SearchState,
    Pick<SearchStore, 'change' | 'showMore' | 'clear' | 'loadTexts' | 'setOpened'> {
  /** Loads the search, if it is not there yet. @param edition the one to search until another is chosen */
  open(edition: string): void;
}

/** The search of the site, for components. While the site is built it is empty. */
export function useSearch(): Search {
  const store = theStore();
  const folder = useBaseUrl('/search/');
  const state = useSyncExternalStore(store.subscribe, store.read, () => EMPTY);
  const open = useCallback((edition: string) => store.open(folder, edition), [store, folder]);
  return useMemo(
    () => ({
      ...state,
      open,
      change: store.change,
      showMore: store.showMore,
      clear: store.clear,
      loadTexts: store.loadTexts,
      setOpened: store.setOpened,
    }),
    [state, open, store],
  );
}

function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined;
  return () => (made ??= {value: make()}).value;
}
