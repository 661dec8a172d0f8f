import {findEditions, loadEdition} from '../../src/edition';
import {NEXT} from '../../src/edition/read/find-editions';
import {renderPages} from '../../src/remark/render-pages';
import {loadStore} from '../../src/search/store/load-store';
import {createMemorySource} from '../../src/search/store/memory-source';
import {STAGES} from '../../src/search/store/store-files';
import {toStore} from '../../src/search/store/to-store';
import type {OwnEdition} from './engines/ours';

/** Editions with their stores, made in memory, the newest first: the published ones, unless told otherwise. */
export async function makeOwnEditions(
  siteDir: string,
  isWanted: (name: string) => boolean = (name) => name !== NEXT,
): Promise<OwnEdition[]> {
  const editions: OwnEdition[] = [];
  for (const folders of findEditions(siteDir).filter(({name}) => isWanted(name))) {
    const {edition} = loadEdition(siteDir, folders);
    if (!edition) throw new Error(`Edition ${folders.name} has faults. Run npm run check.`);
    const pages = renderPages(edition, {release: 'public'});
    const started = performance.now();
    const files = toStore(edition, pages);
    const madeInMs = performance.now() - started;
    const {store, loadStage} = await loadStore(createMemorySource(files));
    for (const stage of STAGES) await loadStage(stage, () => undefined);
    editions.push({store, files, madeInMs});
  }
  return editions;
}
