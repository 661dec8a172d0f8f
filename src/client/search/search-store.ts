import {EVERY_EDITION} from './every-edition';
import {
  createEditionSearch,
  type EditionSearch,
  type LoadState,
  type SearchWorld,
} from './edition-search';
import type {Engine} from '../../search/engine';
import {pause} from '../../search/rank/turns';
import type {Ranked} from '../../search/rank/rank';
import type {Answer, Request} from '../../search/search';
import {groupByPage, type PageGroup} from '../../search/show/group-by-page';
import type {SiteEdition} from './read-editions';

/** What one edition answers. */
export interface EditionAnswer {
  /** Address of its folder. */
  folder: string;
  engine: Engine;
  answer: Answer;
  /** The results by their pages: down to the last with every word, and those after it. */
  groups: {whole: readonly PageGroup<Ranked>[]; partial: readonly PageGroup<Ranked>[]};
}

/** Everything a search knows. It lives in memory only and ends with the page, with "Clear" or on leaving the site. */
export interface SearchState extends Required<Omit<Request, 'text'>> {
  words: string;
  /** Address of the edition searched, or `all`. */
  edition: string;
  /** The editions to choose from, that of the page among them. */
  editions: readonly SiteEdition[];
  /** The mandate for which each result says what it is; empty for none. No link holds it. */
  mandate: string;
  /** How many groups of results are shown. */
  limit: number;
  load: LoadState;
  /** The edition that `load` tells of. */
  loading: string;
  /** Of each edition searched that is there. */
  answers: readonly EditionAnswer[];
}

export type SearchChange = Partial<
  Pick<SearchState, 'words' | 'filters' | 'edition' | 'sort' | 'asTyped' | 'mandate'>
>;

export interface SearchStore {
  read(): SearchState;
  subscribe(listener: () => void): void;
  /** Loads the editions wanted, unless they are there or on their way. */
  open(): void;
  /** Loads what was left for the reader to ask for. */
  loadTexts(): void;
  change(change: SearchChange): void;
  setEditions(editions: readonly SiteEdition[]): void;
  showMore(): void;
  clear(): void;
  /** Nothing has been typed or chosen. */
  isEmpty(): boolean;
}

const PAGE = 10;

/**
 * A search that remembers nothing outside itself.
 * @param home address of the edition that the page belongs to
 */
export function createSearchStore(world: SearchWorld, home: string): SearchStore {
  const nothing = {
    words: '',
    filters: {},
    sort: 'relevance',
    asTyped: false,
    mandate: '',
    edition: home,
    limit: PAGE,
  } as const;
  const listeners: (() => void)[] = [];
  const searches = new Map<string, EditionSearch>();
  let state: SearchState = {
    ...nothing,
    editions: [],
    load: {name: 'idle'},
    loading: home,
    answers: [],
  };
  /** The newest request; older ones are given up. */
  let asked: Promise<void> = Promise.resolve();
  let number = 0;

  const set = (change: Partial<SearchState>): void => {
    state = {...state, ...change};
    listeners.forEach((listener) => listener());
  };
  const wanted = (): readonly string[] =>
    state.edition === EVERY_EDITION ? state.editions.map(({folder}) => folder) : [state.edition];
  const searchOf = (folder: string): EditionSearch => {
    const known = searches.get(folder) ?? createEditionSearch(world, folder, sayLoad, settle);
    searches.set(folder, known);
    return known;
  };
  const sayLoad = (): void => {
    const loads = wanted().map((folder) => ({loading: folder, load: searchOf(folder).load()}));
    const shown = loads.find(({load}) => isBusy(load)) ?? loads.find(({load}) => isOwed(load));
    set(shown ?? loads[0] ?? {});
  };
  const answer = async (own: number): Promise<void> => {
    // The key comes first.
    await pause();
    if (own !== number) return;
    const {words: text, filters, sort, asTyped} = state;
    const answers: EditionAnswer[] = [];
    for (const folder of wanted()) {
      const engine = searchOf(folder).engine();
      const found = await engine?.search({text, filters, sort, asTyped}, () => own === number);
      if (own !== number) return;
      if (engine && found)
        answers.push({folder, engine, answer: found, groups: toGroups(found.results)});
    }
    set({answers});
  };
  const ask = (): void => {
    number += 1;
    asked = answer(number);
  };
  /** Asks again and waits until nothing is being looked for. */
  const settle = async (): Promise<void> => {
    ask();
    for (let last; last !== asked;) await (last = asked);
  };
  const open = async (): Promise<void> => {
    // One by one: on a weak line the first answers come sooner. Who chooses again meanwhile stops it.
    const {edition} = state;
    for (const folder of wanted()) if (state.edition === edition) await searchOf(folder).open();
  };
  const change = (next: SearchChange): void => {
    const isOther = next.edition !== undefined && next.edition !== state.edition;
    // Other words are understood anew.
    const asTyped = next.words === undefined && state.asTyped;
    set({asTyped, ...next, limit: PAGE, ...(isOther ? {answers: []} : {})});
    ask();
    if (!isOther) return;
    sayLoad();
    void open();
  };

  return {
    read: () => state,
    subscribe: (listener) => void listeners.push(listener),
    open: () => void open(),
    loadTexts() {
      for (const folder of wanted()) void searchOf(folder).loadTexts();
    },
    change,
    setEditions: (editions) => set({editions}),
    showMore: () => set({limit: state.limit + PAGE}),
    clear() {
      // At once: a page that the browser keeps to come back to shows no old answer.
      set({...nothing, answers: []});
      sayLoad();
      ask();
    },
    isEmpty: () =>
      state.words.trim() === '' &&
      Object.values(state.filters).every((values) => values.length === 0),
  };
}

function toGroups(results: readonly Ranked[]): EditionAnswer['groups'] {
  const group = (own: readonly Ranked[]): readonly PageGroup<Ranked>[] =>
    groupByPage(own, ({card}) => card.address);
  // Of a sentence, a section that lacks a word may come before one that has them all.
  const end = results.map(({partial}) => partial).lastIndexOf(false) + 1;
  return {whole: group(results.slice(0, end)), partial: group(results.slice(end))};
}

const isBusy = (load: LoadState): boolean =>
  load.name === 'opening' || (load.name === 'open' && load.stage !== undefined && !load.waiting);

/** It failed, is broken, or waits for the reader. */
const isOwed = (load: LoadState): boolean =>
  load.name === 'failed' || (load.name === 'open' && (load.waiting || load.broken.length > 0));
