import type {Engine} from '../../search/create-engine';
import {chooseEdition} from '../../search/choose-edition';
import {loadIndex, loadManifest, type OnProgress} from '../../search/load-index';

/**
 * Fetches the search of one edition: its code, the list of indexes and the index, always in this order.
 * @param folder where the indexes are, on the same site
 * @param edition name of the edition
 * @throws Error where something cannot be had
 */
export async function loadEngine(folder: string, edition: string, onProgress: OnProgress): Promise<Engine> {
  // The code comes with the first search, not with every page.
  const code = import('../../search/create-engine');
  const entry = chooseEdition(await loadManifest(folder), edition);
  if (!entry) throw new Error(`There is no search index of edition ${edition}.`);
  const file = await loadIndex(folder, entry, onProgress);
  return (await code).createEngine(file);
}
