import {findEditions, loadEdition} from '../../src/edition';
import {NEXT} from '../../src/edition/read/find-editions';
import {renderPages} from '../../src/remark/render-pages';
import {loadStore} from '../../src/search/store/load-store';
import {createMemorySource} from '../../src/search/store/memory-source';
import {STAGES} from '../../src/search/store/store-files';
import {toStore} from '../../src/search/store/to-store';
import type {OwnEdition} from './engines/ours';

/** The published editions with their stores, made in memory, the newest first. */
export async function makeOwnEditions(siteDir: string): Promise<OwnEdition[]> {
  const editions: OwnEdition[] = [];
  for (const folders of findEditions(siteDir).filter(({name}) => name !== NEXT)) {
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
