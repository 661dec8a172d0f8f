import {createTurns} from '../rank/turns';
import type {BlockSource} from './block-source';
import {decompress} from './decompress';
import {openStore, type OpenStore} from './open-store';
import type {Store} from './store';
import {FIRST, STAGES, type Stage, type StoreFile} from './store-files';

/** How far a store has come. */
export interface Progress {
  /** The last stage that is in, as far as it could be had; undefined after the first. */
  done: Stage | undefined;
  /** Bytes of the stage being loaded. */
  received: number;
  total: number;
  /** Files that could not be had or were broken, after a second try. */
  broken: readonly string[];
}

export interface LoadedStore {
  store: Store;
  /**
   * Loads the next stage, whatever has been typed. Files that fail are tried once more, then named;
   * the rest goes on.
   */
  loadStage(stage: Stage, onProgress: (progress: Progress) => void): Promise<Progress>;
}

/**
 * Loads the first stage, which answers by titles, names and filters.
 * @throws Error where it cannot be had: then there is no search
 */
export async function loadStore(source: BlockSource): Promise<LoadedStore> {
  const open = await twice(async () =>
    openStore(await decompress(await source.load(FIRST)), createTurns()),
  );
  return {
    store: open.store,
    loadStage: (stage, onProgress) => loadStage(source, open, stage, onProgress),
  };
}

/**
 * The files of a stage are asked for together and in one order, so that requests tell nothing but
 * that search was opened.
 */
async function loadStage(
  source: BlockSource,
  {files, add}: OpenStore,
  stage: Stage,
  onProgress: (progress: Progress) => void,
): Promise<Progress> {
  const wanted = files.filter((file) => file.stage === stage);
  const total = wanted.reduce((sum, {bytes}) => sum + bytes, 0);
  const before = STAGES[STAGES.indexOf(stage) - 1];
  const broken: string[] = [];
  let received = 0;
  const load = async (file: StoreFile): Promise<void> => {
    let own = 0;
    try {
      await twice(async () => {
        received -= own;
        own = 0;
        const content = await source.load(file.file, (bytes) => {
          own += bytes;
          received += bytes;
          onProgress({done: before, received, total, broken});
        });
        await add(file, await decompress(content));
      });
    } catch {
      broken.push(file.file);
    }
  };
  const turn = createTurns();
  const loading: Promise<void>[] = [];
  for (const file of wanted) {
    await turn();
    loading.push(load(file));
  }
  await Promise.all(loading);
  return {done: stage, received, total, broken};
}

async function twice<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch {
    return attempt();
  }
}
