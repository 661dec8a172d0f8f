import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {editionOf, foldersOf} from '../edition';
import {isServedForEditing} from './rendered-edition';

/**
 * Ties every page to the data of its edition. In a build, the bundle for the browser is nothing but
 * an empty file: pages are finished when they are written, and what they load is made by
 * `write-assets.ts`.
 */
export function createEditionPlugin(siteDir: string): () => Plugin {
  return () => ({
    name: 'edition',
    getClientModules: () => (isServedForEditing() ? [join(siteDir, 'src/client/dev.ts')] : []),
    configureWebpack: (_config, isServer) => ({
      ...(isServer || isServedForEditing()
        ? {}
        : {mergeStrategy: {entry: 'replace'}, entry: join(siteDir, 'src/plugin/empty-client.cjs')}),
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
  });
}

function dataFolders(siteDir: string, page: string): string[] {
  const name = editionOf(siteDir, page);
  return name === undefined ? [] : [join(siteDir, foldersOf(name).data)];
}
