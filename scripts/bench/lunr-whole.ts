import {gzipSync} from 'node:zlib';
import lunr from 'lunr';
import type {BenchSection, Peer} from './peer';

/** A whole lunr index of each edition, with lunr's own words and the boosts its users choose. Texts for excerpts are not counted. */
export function createLunrWhole(sections: readonly BenchSection[]): Peer {
  const started = performance.now();
  const indexes = new Map([...new Set(sections.map(({edition}) => edition))].map((edition) => [edition, lunr(function build() {
    this.ref('url');
    this.field('title', {boost: 5});
    this.field('also', {boost: 2});
    this.field('text');
    sections.forEach((section, at) => {
      if (section.edition === edition) this.add({url: String(at), title: section.title, also: [...section.breadcrumbs, ...section.also].join(' '), text: section.text});
    });
  })] as const));
  const buildMs = performance.now() - started;
  const bytes = [...indexes.values()].reduce((sum, index) => sum + gzipSync(JSON.stringify(index), {level: 9}).length, 0);
  return {
    name: 'lunr 2.3.9, whole', buildMs,
    weight: {first: bytes / indexes.size, requests: 1, trips: 1, full: bytes, perQuery: 0},
    async search(query, edition, fits) {
      // Words only: as a query string a colon would throw.
      const found = indexes.get(edition)!.query((clauses) => lunr.tokenizer(query).forEach((token) => {
        const word = token.toString().replace(/[*:^~+"]/g, '');
        if (word !== '') clauses.term(word, {});
      }));
      return found.map(({ref}) => sections[Number(ref)]!).filter(fits);
    },
  };
}
