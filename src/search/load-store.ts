import type {BlockSource} from './block-source';
import {decompress} from './decompress';
import {openStore, type OpenStore} from './open-store';
import type {Store} from './store';
import {MANIFEST, STAGES, type Block, type Stage} from './store-file';
import {createTurns} from './turns';

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
  /** Loads the next stage, whatever has been typed. Files that fail are tried once more, then named; the rest goes on. */
  loadStage(stage: Stage, onProgress: (progress: Progress) => void): Promise<Progress>;
}

/**
 * Loads the first stage, which answers by titles, names and filters.
 * @throws Error where it cannot be had: then there is no search
 */
export async function loadStore(source: BlockSource): Promise<LoadedStore> {
  const open = await twice(async () => openStore(await decompress(await source.load(MANIFEST)), createTurns()));
  return {store: open.store, loadStage: (stage, onProgress) => loadStage(source, open, stage, onProgress)};
}

/** All files of a stage are asked for at once and in one order, so that requests tell nothing but that search was opened. */
async function loadStage(source: BlockSource, {blocks, add}: OpenStore, stage: Stage, onProgress: (progress: Progress) => void): Promise<Progress> {
  const wanted = blocks.filter((block) => block.stage === stage);
  const total = wanted.reduce((sum, {bytes}) => sum + bytes, 0);
  const broken: string[] = [];
  let received = 0;
  const before = STAGES[STAGES.indexOf(stage) - 1];
  const load = async (block: Block): Promise<void> => {
    let own = 0;
    try {
      await twice(async () => {
        received -= own;
        own = 0;
        await add(block, await decompress(await source.load(block.file, (bytes) => {
          own += bytes;
          received += bytes;
          onProgress({done: before, received, total, broken});
        })));
      });
    } catch {
      broken.push(block.file);
    }
  };
  await Promise.all(wanted.map(load));
  return {done: stage, received, total, broken};
}

async function twice<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch {
    return attempt();
  }
}
