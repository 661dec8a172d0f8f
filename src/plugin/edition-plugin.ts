import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * The bundle for the browser is nothing but an empty file: pages are finished when they are written,
 * and what they load is made by `load-assets.ts`.
 */
export function createEditionPlugin(siteDir: string): () => Plugin {
  return () => ({
    name: 'edition',
    configureWebpack: (_config, isServer) =>
      isServer
        ? {}
        : {
            mergeStrategy: {entry: 'replace'},
            entry: join(siteDir, 'src/plugin/empty-client.cjs'),
          },
  });
}
