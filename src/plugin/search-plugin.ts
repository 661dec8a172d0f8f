import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {findEditions, loadEdition} from '../edition';
import {toHomePages} from '../remark/render-context';
import {toAToZ, type AToZLetter} from '../search/a-to-z';

/** What the page of an A to Z is made from. */
export interface AToZList {
  /** The number of the edition. */
  edition: string;
  letters: readonly AToZLetter[];
}

/** Gives each edition its A to Z, and lets the development server answer searches from what was built last. */
export default function searchPlugin(
  {baseUrl}: {baseUrl: string},
  {siteDir}: {siteDir: string},
): Plugin<{name: string; list: AToZList}[]> {
  return {
    name: 'search',
    loadContent: () =>
      findEditions(siteDir).flatMap((folders) => {
        const {edition} = loadEdition(siteDir, folders);
        // An edition with problems is refused elsewhere, with their lines.
        return edition
          ? [
              {
                name: folders.name,
                list: {
                  edition: edition.about.edition,
                  letters: toAToZ(edition, toHomePages(edition)),
                },
              },
            ]
          : [];
      }),
    async contentLoaded({content, actions: {createData, addRoute}}) {
      for (const {name, list} of content) {
        const data = await createData(`a-to-z-${name}.json`, list);
        addRoute({
          path: `${baseUrl}search/a-to-z/${name}/`,
          component: '@site/src/components/search/AToZ.tsx',
          exact: true,
          modules: {list: data},
        });
      }
    },
    configureWebpack: () =>
      ({
        devServer: {
          static: [
            {
              directory: join(siteDir, 'build/search'),
              publicPath: `${baseUrl}search/`,
              staticOptions: {index: false},
              serveIndex: false,
              watch: false,
            },
          ],
        },
      }) as object,
  };
}
