import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {readSummary} from '../edition/freeze/summary';
import {changesPath} from './changes-path';
import {openRenderedEdition} from './rendered-edition';
import {toChangesPages} from './to-changes-pages';

/** What changed since the edition before: a first page, and one for each other collection and folder. */
export function createChangesPlugin(siteDir: string): () => Plugin {
  return () => ({
    name: 'changes',
    async contentLoaded({actions: {createData, addRoute}}) {
      const {edition, earlier} = openRenderedEdition(siteDir);
      for (const changes of earlier
        ? toChangesPages(earlier, edition, readSummary(siteDir, edition.folders.name))
        : []) {
        const path = changesPath(changes.from.name, changes.to.name, changes.slug);
        addRoute({
          path,
          component: join(siteDir, 'src/components/changes/ChangesPage.tsx'),
          modules: {changes: await createData(`${path.replaceAll('/', '_')}.json`, changes)},
          exact: true,
        });
      }
    },
  });
}
