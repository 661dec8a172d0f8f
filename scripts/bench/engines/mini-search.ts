import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import MiniSearch from 'minisearch';
import {gzipped} from '../gzipped';
import type {BenchSection, Peer} from '../peer';
import {MINI_SEARCH_OPTIONS, type MiniSection} from './mini-search-options';

/** One index of all editions. */
export function createMiniSearch(sections: readonly BenchSection[]): Peer {
  const started = performance.now();
  const index = new MiniSearch<MiniSection>(MINI_SEARCH_OPTIONS);
  index.addAll(
    sections.map(({title, breadcrumbs, also, text, url, edition}, id) => ({
      id,
      title,
      also: [...breadcrumbs, ...also].join(' '),
      text,
      url,
      edition,
    })),
  );
  const buildMs = performance.now() - started;
  const file = JSON.stringify(index);
  return {
    name: 'MiniSearch 7.2.0',
    buildMs: () => buildMs,
    isSlow: false,
    entry: 'mini-search.ts',
    indexBytes: gzipped(file),
    search: async (query, edition, fits) =>
      index
        .search(query)
        .map(({id}) => sections[Number(id)]!)
        .filter((section) => section.edition === edition && fits(section)),
    writeData: (folder) => writeFileSync(join(folder, 'index.json'), file),
    close: async () => undefined,
  };
}
