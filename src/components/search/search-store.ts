import type {Engine, ShownAnswer} from '../../search/create-engine';
import type {Filters} from '../../search/filters';
import type {OnProgress} from '../../search/load-index';

export type LoadState = {name: 'idle'} | {name: 'loading'; received: number; total: number} | {name: 'ready'} | {name: 'failed'};

/** Everything a search knows. It lives in memory only and ends with the page, with "Clear" or on leaving the site. */
export interface SearchState {
  words: string;
  filters: Filters;
  /** Name of the edition searched; empty before the first search. */
  edition: string;
  limit: number;
  load: LoadState;
  labels: Engine['labels'];
  answer: ShownAnswer | undefined;
}

export interface SearchStore {
  read(): SearchState;
  subscribe(listener: () => void): () => void;
  /** Loads the search of an edition, unless it is there or on its way. */
  open(folder: string, edition: string): void;
  setWords(words: string): void;
  setFilters(filters: Filters): void;
  showMore(): void;
  clear(): void;
}

const PAGE = 20;

export const EMPTY: SearchState = {words: '', filters: {}, edition: '', limit: PAGE, load: {name: 'idle'}, labels: {}, answer: undefined};

/** A search that remembers nothing outside itself. */
export function createSearchStore(load: (folder: string, edition: string, onProgress: OnProgress) => Promise<Engine>): SearchStore {
  const engines = new Map<string, Engine>();
  const listeners = new Set<() => void>();
  let state = EMPTY;

  const set = (change: Partial<SearchState>): void => {
    state = {...state, ...change};
    const engine = engines.get(state.edition);
    const {words, filters, limit} = state;
    if (!('load' in change) || change.load?.name === 'ready') state = {...state, labels: engine?.labels ?? {}, answer: engine && words.trim() ? engine.ask(words, filters, limit) : undefined};
    listeners.forEach((listener) => listener());
  };

  const fetchEngine = async (folder: string, edition: string): Promise<void> => {
    const isWanted = () => state.edition === edition;
    set({edition, load: {name: 'loading', received: 0, total: 0}, answer: undefined});
    try {
      engines.set(edition, await load(folder, edition, (received, total) => isWanted() && set({load: {name: 'loading', received, total}})));
      if (isWanted()) set({load: {name: 'ready'}});
    } catch {
      // What went wrong matters to the reader only as "it did not load"; nothing is logged.
      if (isWanted()) set({load: {name: 'failed'}});
    }
  };

  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open(folder, edition) {
      if (edition === state.edition && (state.load.name === 'loading' || state.load.name === 'ready')) return;
      if (engines.has(edition)) set({edition, load: {name: 'ready'}});
      else void fetchEngine(folder, edition);
    },
    setWords: (words) => set({words, limit: PAGE}),
    setFilters: (filters) => set({filters, limit: PAGE}),
    showMore: () => set({limit: state.limit + PAGE}),
    clear: () => set({words: '', filters: {}, limit: PAGE}),
  };
}
