import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {editionOf, foldersOf} from '../edition';

/** Ties every page to the data of its edition while the site is built or served for editing. */
export default function editionPlugin({siteDir}: {siteDir: string}): Plugin {
  return {
    name: 'edition',
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: /\.md$/,
            enforce: 'pre',
            use: [
              {
                loader: join(siteDir, 'src/plugin/data-dependency-loader.cjs'),
                options: {folders: (page: string) => dataFolders(siteDir, page)},
              },
            ],
          },
        ],
      },
    }),
  };
}

function dataFolders(siteDir: string, page: string): string[] {
  const name = editionOf(siteDir, page);
  return name === undefined ? [] : [join(siteDir, foldersOf(name).data)];
}
