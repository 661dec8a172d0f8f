import type {BlockSource} from './block-source';
import {decompress} from './decompress';
import {openStore, type OpenStore} from './open-store';
import type {Store} from './store';
import {MANIFEST, STAGES, type Block, type Stage} from './store-files';
import {createTurns} from '../rank/turns';

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
  const open = await twice(async () =>
    openStore(await decompress(await source.load(MANIFEST)), createTurns()),
  );
  return {
    store: open.store,
    loadStage: (stage, onProgress) => loadStage(source, open, stage, onProgress),
  };
}

/** So many bytes are on their way on a slow line with a long delay: the next file is asked for when no more is left of the one before. */
const ON_THE_WAY = 20_000;

/**
 * The files of a stage are asked for in one order, whatever is typed, so that requests tell nothing but that search was opened.
 * One comes after the other: while a file is taken in, the next one travels.
 */
async function loadStage(
  source: BlockSource,
  {blocks, add}: OpenStore,
  stage: Stage,
  onProgress: (progress: Progress) => void,
): Promise<Progress> {
  const wanted = blocks.filter((block) => block.stage === stage);
  const total = wanted.reduce((sum, {bytes}) => sum + bytes, 0);
  const broken: string[] = [];
  let received = 0;
  const before = STAGES[STAGES.indexOf(stage) - 1];
  const load = async (block: Block, onNearlyIn: () => void): Promise<void> => {
    let own = 0;
    try {
      await twice(async () => {
        received -= own;
        own = 0;
        const content = await source.load(block.file, (bytes) => {
          own += bytes;
          received += bytes;
          if (block.bytes - own <= ON_THE_WAY) onNearlyIn();
          onProgress({done: before, received, total, broken});
        });
        onNearlyIn();
        await add(block, await decompress(content));
      });
    } catch {
      broken.push(block.file);
    }
    onNearlyIn();
  };
  const loads: Promise<void>[] = [];
  for (const block of wanted)
    await new Promise<void>((resolve) => loads.push(load(block, resolve)));
  await Promise.all(loads);
  return {done: stage, received, total, broken};
}

async function twice<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch {
    return attempt();
  }
}
