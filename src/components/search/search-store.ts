import type {Engine} from '../../search/engine';
import type {Filters} from '../../search/filters';
import type {Answer, Request} from '../../search/search';
import type {Stage} from '../../search/store-file';

/** How far the search has been loaded. Titles, names and filters come first, then all words, then the texts. */
export type LoadState =
  | {name: 'idle' | 'opening' | 'failed'}
  /** `stage` is the one being loaded, `waiting` where the reader is to say so first; undefined when all is in. Sizes are bytes. */
  | {
      name: 'open';
      stage: Stage | undefined;
      waiting: boolean;
      received: number;
      total: number;
      broken: readonly string[];
    };

/** Everything a search knows. It lives in memory only and ends with the page, with "Clear" or on leaving the site. */
export interface SearchState extends Omit<Request, 'text'> {
  words: string;
  /** How many groups of results are shown. */
  limit: number;
  load: LoadState;
  engine: Engine | undefined;
  answer: Answer | undefined;
  /** The result last opened, for marking its words on the page it leads to. */
  opened: {url: string; terms: readonly string[]} | undefined;
}

export interface SearchStore {
  read(): SearchState;
  subscribe(listener: () => void): () => void;
  /** Loads the search, unless it is there or on its way, and takes an edition where none is chosen yet. */
  open(folder: string, edition: string): void;
  /** Loads what was left for the reader to ask for. */
  loadTexts(): void;
  change(change: Partial<Pick<SearchState, 'words' | 'filters' | 'edition' | 'sort'>>): void;
  showMore(): void;
  setOpened(opened: SearchState['opened']): void;
  clear(): void;
}

/** What a store needs of the world. */
export interface SearchWorld {
  loadEngine(folder: string): Promise<Engine>;
  /** The reader or the browser asks to save data. */
  savesData(): boolean;
  /** Resolves when there is nothing more urgent to do. */
  idle(): Promise<void>;
}

const PAGE = 10;

const NOTHING = {
  words: '',
  filters: {} as Filters,
  sort: 'relevance',
  limit: PAGE,
  opened: undefined,
} as const;
export const EMPTY: SearchState = {
  ...NOTHING,
  edition: '',
  load: {name: 'idle'},
  engine: undefined,
  answer: undefined,
};

/** A search that remembers nothing outside itself. */
export function createSearchStore({loadEngine, savesData, idle}: SearchWorld): SearchStore {
  const listeners = new Set<() => void>();
  let state = EMPTY;

  const set = (change: Partial<SearchState>): void => {
    state = {...state, ...change};
    listeners.forEach((listener) => listener());
  };
  /** The newest request; older ones are given up. */
  let asked: Promise<void> = Promise.resolve();
  let number = 0;
  /** What becomes true together with the next answer. */
  let pending: Pick<Partial<SearchState>, 'load'> = {};
  /** @param withAnswer must not show before the answer: an old answer beside it would say too much */
  const ask = (
    now: Partial<SearchState>,
    withAnswer: Pick<Partial<SearchState>, 'load'> = {},
  ): void => {
    number += 1;
    const own = number;
    pending = {...pending, ...withAnswer};
    set(now);
    const {engine, words, filters, edition, sort} = state;
    if (!engine) return;
    asked = engine
      .search({text: words, filters, edition, sort}, () => own === number)
      .then((answer) => {
        if (!answer || own !== number) return;
        set({...pending, answer});
        pending = {};
      });
  };
  /** Until nothing is being looked for. */
  const settled = async (): Promise<void> => {
    for (let last; last !== asked;) await (last = asked);
  };

  const loadStage = async (engine: Engine, stage: Stage): Promise<void> => {
    const before = state.load.name === 'open' ? state.load.broken : [];
    const progress = await engine.loadStage(stage, ({received, total}) =>
      set({load: {name: 'open', stage, waiting: false, received, total, broken: before}}),
    );
    const broken = [...before, ...progress.broken];
    const load: LoadState = {
      name: 'open',
      stage: stage === 'rank' ? 'texts' : undefined,
      waiting: false,
      received: 0,
      total: 0,
      broken,
    };
    // Texts change excerpts only until the next key: no row may move under a pointer.
    if (stage === 'rank') {
      ask({}, {load});
      await settled();
    } else set({load});
  };

  const load = async (folder: string): Promise<void> => {
    set({load: {name: 'opening'}});
    try {
      const engine = await loadEngine(folder);
      ask(
        {engine},
        {load: {name: 'open', stage: 'rank', waiting: false, received: 0, total: 0, broken: []}},
      );
      await settled();
      await loadStage(engine, 'rank');
      if (savesData() && state.load.name === 'open')
        return set({load: {...state.load, waiting: true}});
      await idle();
      await loadStage(engine, 'texts');
    } catch {
      // What went wrong matters to the reader only as "it did not load"; nothing is logged.
      set({load: {name: 'failed'}});
    }
  };

  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open(folder, edition) {
      if (state.edition === '') ask({edition});
      if (state.load.name === 'idle' || state.load.name === 'failed') void load(folder);
    },
    loadTexts() {
      if (state.engine && state.load.name === 'open' && state.load.waiting)
        void loadStage(state.engine, 'texts');
    },
    change: (change) => ask({...change, limit: PAGE}),
    showMore: () => set({limit: state.limit + PAGE}),
    setOpened: (opened) => set({opened}),
    clear: () => ask(NOTHING),
  };
}
