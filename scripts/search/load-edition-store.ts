import {join} from 'node:path';
import type {EditionFolders} from '../../src/edition/model/edition';
import {loadStore} from '../../src/search/store/load-store';
import {createMemorySource} from '../../src/search/store/memory-source';
import type {Store} from '../../src/search/store/store';
import {STAGES} from '../../src/search/store/store-files';
import {digestFolders} from './digest-folders';
import {readKeptStore, writeKeptStore} from './kept-store';

/** The code that makes a store, from the root of the repository. */
const CODE = ['src/edition', 'src/remark', 'src/search', 'package-lock.json'];
const ROOT = join(__dirname, '../..');

/**
 * The whole search store of an edition, made from its pages and records; kept for the next query,
 * as long as neither they nor the code change.
 * @throws Error in plain words where the edition has faults
 */
export async function loadEditionStore(siteDir: string, folders: EditionFolders): Promise<Store> {
  const key = `${digestFolders(siteDir, [folders.docs, folders.data])} ${digestFolders(ROOT, CODE)}`;
  const kept = readKeptStore(siteDir, folders.name, key);
  // What renders pages takes a second to load, and most queries do without.
  const files = kept ?? (await import('./make-store')).makeStore(siteDir, folders);
  if (!kept) writeKeptStore(siteDir, folders.name, key, files);
  const {store, loadStage} = await loadStore(createMemorySource(files));
  for (const stage of STAGES) await loadStage(stage, () => undefined);
  return store;
}
