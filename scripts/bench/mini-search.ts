import {gzipSync} from 'node:zlib';
import MiniSearch from 'minisearch';
import type {BenchSection, Peer} from './peer';

/** MiniSearch 7 with the options its documentation suggests: boosted titles, fuzzy 0.2, prefixes. One index of all editions. */
export function createMiniSearch(sections: readonly BenchSection[]): Peer {
  const started = performance.now();
  const index = new MiniSearch<{id: number; title: string; also: string; text: string}>({fields: ['title', 'also', 'text'], searchOptions: {boost: {title: 3, also: 2}, fuzzy: 0.2, prefix: true}});
  index.addAll(sections.map(({title, breadcrumbs, also, text}, id) => ({id, title, also: [...breadcrumbs, ...also].join(' '), text})));
  const buildMs = performance.now() - started;
  const bytes = gzipSync(JSON.stringify(index), {level: 9}).length;
  return {
    name: 'MiniSearch 7.2.0', buildMs,
    weight: {first: bytes, requests: 1, trips: 1, full: bytes, perQuery: 0},
    search: async (query, edition, fits) => index.search(query).map(({id}) => sections[Number(id)]!).filter((section) => section.edition === edition && fits(section)),
  };
}
