import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {PackedFile} from '../../../src/search/store/to-store';
import {createSearch} from '../../../src/search/search';
import {alsoOf} from '../../../src/search/store/also-of';
import type {Card, Store} from '../../../src/search/store/store';
import type {BenchSection, Peer} from '../peer';

/** An edition with its store, as the build writes it. */
export interface OwnEdition {
  store: Store;
  files: readonly PackedFile[];
  /** How long the store took to make from rendered pages, in ms. */
  madeInMs: number;
}

/** The package's own search: each query is asked in the store of its edition. */
export function createOurs(editions: readonly OwnEdition[]): Peer {
  const searches = new Map(
    editions.map(({store}) => [store.edition.edition, {store, search: createSearch(store)}]),
  );
  return {
    name: 'this package',
    buildMs: () => editions.reduce((sum, {madeInMs}) => sum + madeInMs, 0),
    isSlow: false,
    entry: 'ours.ts',
    indexBytes: editions
      .flatMap(({files}) => files)
      .reduce((sum, {stage, content}) => sum + (stage === 'texts' ? 0 : content.length), 0),
    async search(query, edition, fits) {
      const own = searches.get(edition);
      if (!own) throw new Error(`There is no edition ${edition} to search.`);
      return own
        .search({text: query, filters: {}, sort: 'relevance'})
        .results.map(({card, partial}) => ({
          ...toBenchSection(own.store, card),
          isPartial: partial,
        }))
        .filter(fits);
    },
    writeData(folder) {
      for (const {store, files} of editions) {
        mkdirSync(join(folder, store.edition.edition));
        for (const {file, content} of files)
          writeFileSync(join(folder, store.edition.edition, `${file}.bin`), content);
      }
    },
    close: async () => undefined,
  };
}

export const toBenchSections = ({store}: OwnEdition): BenchSection[] =>
  store.cards.map((card) => toBenchSection(store, card));

function toBenchSection({edition, text}: Store, card: Card): BenchSection {
  const {id, address, type, title, breadcrumbs, names, facets} = card;
  return {
    id: `${edition.edition} ${id}`,
    url: `/${edition.name}/${address}`,
    edition: edition.edition,
    type,
    title,
    breadcrumbs,
    names,
    text: text(id) ?? '',
    also: alsoOf(card),
    audience: facets.audience ?? [],
    mandate: facets.mandate ?? [],
  };
}
