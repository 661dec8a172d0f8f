import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {BlockSource} from '../src/search/store/block-source';
import {loadStore} from '../src/search/store/load-store';
import type {Store} from '../src/search/store/store';
import {MANIFEST, STAGES} from '../src/search/store/store-files';

/** The files of a store on disk. */
export function createDiskSource(folder: string): BlockSource {
  return {load: async (file) => new Uint8Array(await readFile(join(folder, `${file}.bin`)))};
}

/**
 * The whole search store of a built site.
 * @param outDir the folder of the built site
 * @throws Error in plain words where there is none or a file of it is broken
 */
export async function readStore(outDir: string): Promise<Store> {
  const folder = join(outDir, 'search');
  if (!existsSync(join(folder, `${MANIFEST}.bin`)))
    throw new Error('There is no search index yet. Run npm run build first.');
  const {store, loadStage} = await loadStore(createDiskSource(folder));
  for (const stage of STAGES) {
    const {broken} = await loadStage(stage, () => undefined);
    if (broken.length > 0)
      throw new Error(
        `These files of the search are missing or broken: ${broken.join(', ')}. Run npm run build again.`,
      );
  }
  return store;
}
