import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {mandateChoices} from '../remark/mandate-choices';
import {toHomePages} from '../remark/render-context';
import {toAToZ} from '../search/a-to-z';
import {openRenderedEdition} from './rendered-edition';

/** Gives the edition its search page and its A to Z. */
export function createSearchPlugin(siteDir: string): () => Plugin {
  return () => ({
    name: 'search',
    async contentLoaded({actions: {createData, addRoute}}) {
      const {edition} = openRenderedEdition(siteDir);
      const base = `/${edition.folders.name}/search/`;
      const component = (file: string) => join(siteDir, 'src/components/search', file);
      addRoute({path: base, component: component('SearchPage.tsx'), exact: true});
      addRoute({
        path: `${base}a-to-z/`,
        component: component('AToZ.tsx'),
        exact: true,
        modules: {
          letters: await createData('a-to-z.json', toAToZ(edition, toHomePages(edition))),
          mandates: await createData('mandates.json', mandateChoices(edition)),
        },
      });
    },
  });
}
