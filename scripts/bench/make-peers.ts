import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {BenchSection, Peer} from './peer';
import {readyPeers} from './ready-peers';

/** An engine that can be made, or why not. */
export interface PeerMaker {
  name: string;
  make(): Peer | Promise<Peer>;
}

/**
 * The other engines over the same sections. Some read built pages as they do on any site.
 * @returns those that can run here, and in plain words why others cannot
 */
export function toPeerMakers(
  outDir: string,
  sections: readonly BenchSection[],
): {makers: PeerMaker[]; leftOut: string[]} {
  const fault = readyPeers();
  if (fault) return {makers: [], leftOut: [fault]};
  const makers: PeerMaker[] = [
    {
      name: 'lunr, whole',
      make: async () => (await import('./engines/lunr-whole')).createLunrWhole(sections),
    },
    {
      name: 'MiniSearch',
      make: async () => (await import('./engines/mini-search')).createMiniSearch(sections),
    },
  ];
  const missing = sections.find(({url}) => !existsSync(toBuiltFile(outDir, url)));
  if (missing)
    return {
      makers,
      leftOut: [
        `easyops and Pagefind read built pages, and the build lacks ${missing.url}. Run npm run build first.`,
      ],
    };
  return {
    makers: [
      ...makers,
      {
        name: 'easyops',
        make: async () => (await import('./engines/easyops')).createEasyops(outDir, sections),
      },
      {
        name: 'Pagefind',
        make: async () => (await import('./engines/pagefind')).createPagefind(outDir, sections),
      },
    ],
    leftOut: [],
  };
}

const toBuiltFile = (outDir: string, url: string): string =>
  join(outDir, url.split('#')[0] ?? '', 'index.html');
