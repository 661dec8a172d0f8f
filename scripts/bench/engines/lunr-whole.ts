import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import lunr from 'lunr';
import {gzipped} from '../gzipped';
import type {BenchSection, Peer} from '../peer';
import {searchWords} from './search-words';

/**
 * A whole lunr index of each edition, with lunr's own words and the boosts its users choose. Its
 * files hold titles and addresses, no texts.
 */
export function createLunrWhole(sections: readonly BenchSection[]): Peer {
  const started = performance.now();
  const editions = [...new Set(sections.map(({edition}) => edition))].map((edition) => {
    const own = sections.filter((section) => section.edition === edition);
    return {edition, own, index: toIndex(own)};
  });
  const buildMs = performance.now() - started;
  const files = editions.map(({edition, own, index}) =>
    JSON.stringify({
      edition,
      count: editions.length,
      index,
      cards: own.map(({title, url}) => [title, url]),
    }),
  );
  return {
    name: 'lunr 2.3.9, whole',
    buildMs: () => buildMs,
    isSlow: false,
    entry: 'lunr-whole.ts',
    indexBytes: files.reduce((sum, file) => sum + gzipped(file), 0),
    async search(query, edition, fits) {
      const {own, index} = editions.find((each) => each.edition === edition)!;
      return searchWords(lunr, index, query)
        .map(({ref}) => own[Number(ref)]!)
        .filter(fits);
    },
    writeData: (folder) =>
      files.forEach((file, at) => writeFileSync(join(folder, `edition-${at}.json`), file)),
    close: async () => undefined,
  };
}

function toIndex(sections: readonly BenchSection[]): lunr.Index {
  return lunr(function build() {
    this.ref('at');
    this.field('title', {boost: 5});
    this.field('also', {boost: 2});
    this.field('text');
    sections.forEach(({title, breadcrumbs, also, text}, at) =>
      this.add({at: String(at), title, also: [...breadcrumbs, ...also].join(' '), text}),
    );
  });
}
