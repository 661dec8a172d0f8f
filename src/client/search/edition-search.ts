import type {Stage} from '../../search/store/store-files';
import type {Engine} from '../../search/engine';

/** How far the search of an edition has come. Titles, names and filters are first, then all words, then the texts. */
export type LoadState =
  | {name: 'idle' | 'opening' | 'failed'}
  /** `stage` is on its way, or waits for the reader to ask; undefined when all is in. Sizes are bytes. */
  | {
      name: 'open';
      stage: Stage | undefined;
      waiting: boolean;
      received: number;
      total: number;
      broken: readonly string[];
    };

/** What the search needs of the world. */
export interface SearchWorld {
  /** @param folder address of an edition */
  loadEngine(folder: string): Promise<Engine>;
  /** The reader or the browser asks to save data. */
  savesData(): boolean;
  /** Resolves when there is nothing more urgent to do. */
  idle(): Promise<void>;
}

/** The search of one edition. */
export interface EditionSearch {
  load(): LoadState;
  engine(): Engine | undefined;
  /** Loads it, unless it is there or on its way. @returns resolves when all is in, waits or has failed */
  open(): Promise<void>;
  /** Loads what was left for the reader to ask for. */
  loadTexts(): Promise<void>;
}

/**
 * @param onChange the state is another
 * @param askAgain more is known now. @returns resolves when the reader sees an answer that knows it
 */
export function createEditionSearch(
  {loadEngine, savesData, idle}: SearchWorld,
  folder: string,
  onChange: () => void,
  askAgain: () => Promise<void>,
): EditionSearch {
  let load: LoadState = {name: 'idle'};
  let engine: Engine | undefined;
  let opening = Promise.resolve();
  const set = (next: LoadState): void => {
    load = next;
    onChange();
  };
  const at = (stage: Stage | undefined, broken: readonly string[], waiting = false): LoadState => ({
    name: 'open',
    stage,
    waiting,
    received: 0,
    total: 0,
    broken,
  });

  const loadStage = async (from: Engine, stage: Stage): Promise<void> => {
    const before = load.name === 'open' ? load.broken : [];
    const progress = await from.loadStage(stage, ({received, total}) =>
      set({name: 'open', stage, waiting: false, received, total, broken: before}),
    );
    // An old answer must not stand beside "all words are in". Texts change excerpts only until the next key: no
    // row may move.
    if (stage === 'rank') await askAgain();
    set(at(stage === 'rank' ? 'texts' : undefined, [...before, ...progress.broken]));
  };
  const openAll = async (): Promise<void> => {
    set({name: 'opening'});
    try {
      engine = await loadEngine(folder);
      await askAgain();
      set(at('rank', []));
      await loadStage(engine, 'rank');
      if (savesData()) return set(at('texts', load.name === 'open' ? load.broken : [], true));
      await idle();
      await loadStage(engine, 'texts');
    } catch {
      // What went wrong matters to the reader only as "it did not load"; nothing is logged.
      set({name: 'failed'});
    }
  };
  return {
    load: () => load,
    engine: () => engine,
    open() {
      if (load.name === 'idle' || load.name === 'failed') opening = openAll();
      return opening;
    },
    async loadTexts() {
      if (engine && load.name === 'open' && load.waiting) await loadStage(engine, 'texts');
    },
  };
}
