import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {alsoOf} from '../../../src/search/store/also-of';
import {createSearch} from '../../../src/search/search';
import type {Store} from '../../../src/search/store/store';
import {toUrl} from '../../../src/search/to-url';
import type {Card} from '../../../src/search/store/store';
import type {BenchSection, Peer} from '../peer';
import {readStages} from '../read-stages';

/** The package's own search. */
export function createOurs(outDir: string, store: Store, buildMs: () => number): Peer {
  const search = createSearch(store);
  const {manifest, rank} = readStages(outDir);
  return {
    name: 'this package',
    buildMs,
    isSlow: false,
    entry: 'ours.ts',
    indexBytes: manifest.bytes + rank.bytes,
    async search(query, edition, fits) {
      const {name} = store.editions.find((each) => each.edition === edition)!;
      return search({text: query, filters: {}, edition: name, sort: 'relevance'})
        .results.map(({card}) => toBenchSection(store, card, name))
        .filter(fits);
    },
    writeData: (folder) =>
      cpSync(join(outDir, 'search'), join(folder, 'search'), {recursive: true}),
    close: async () => undefined,
  };
}

/** @param name of the edition in which it is read */
export function toBenchSection(store: Store, card: Card, name: string): BenchSection {
  const {url, edition} = toUrl(store, card, name);
  const {type, title, breadcrumbs, names, group, facets} = card;
  return {
    url,
    edition,
    type,
    title,
    breadcrumbs,
    names,
    group,
    text: store.text(card.id) ?? '',
    also: alsoOf(card),
    audience: facets.audience ?? [],
    mandate: facets.mandate ?? [],
  };
}
