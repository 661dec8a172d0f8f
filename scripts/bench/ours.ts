import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {buildSync} from 'esbuild';
import {alsoOf} from '../../src/search/also-of';
import {bitsOf} from '../../src/search/bitset';
import {createSearch} from '../../src/search/search';
import type {Store} from '../../src/search/store';
import {toUrl} from '../../src/search/to-url';
import type {BenchSection, Peer} from './peer';

/** Every section of every edition, as a list of its own for each. */
export function toBenchSections(store: Store): BenchSection[] {
  return store.editions.flatMap(({name, edition}) => bitsOf(store.scopes.get(name)!.members).map((id) => {
    const card = store.card(id)!;
    return {
      url: toUrl(store, card, name).url, edition, type: card.type, title: card.title, breadcrumbs: card.breadcrumbs, text: store.text(id) ?? '', also: alsoOf(card),
      audience: card.facets.audience ?? [], mandate: card.facets.mandate ?? [],
    };
  }));
}

/** The package's own search. @param buildMs how long packing took */
export function createOurs(outDir: string, store: Store, buildMs: number): Peer {
  const search = createSearch(store);
  const files = readdirSync(join(outDir, 'search')).filter((file) => file.endsWith('.bin'));
  const bytesOf = (kinds: RegExp): number => files.filter((file) => kinds.test(file)).reduce((sum, file) => sum + readFileSync(join(outDir, 'search', file)).length, 0);
  const first = engineBytes() + bytesOf(/^manifest/);
  return {
    name: 'this package', buildMs,
    weight: {first, requests: 2, trips: 1, full: first + bytesOf(/^(cards|lengths|terms)/), perQuery: 0},
    async search(query, edition, fits) {
      const {name} = store.editions.find((each) => each.edition === edition)!;
      const {results} = search({text: query, filters: {}, edition: name, sort: 'relevance'});
      return results
        .map(({card, partial}) => ({...card, text: store.text(card.id) ?? '', also: alsoOf(card), edition, url: toUrl(store, card, name).url, audience: card.facets.audience ?? [], mandate: card.facets.mandate ?? [], partial}))
        .filter(fits);
    },
  };
}

/** The engine as browsers load it, minified and compressed. */
export function engineBytes(): number {
  const entry = join(__dirname, '../../src/search/engine.ts');
  if (!existsSync(entry)) throw new Error('The engine is not where the bench expects it.');
  const {outputFiles} = buildSync({entryPoints: [entry], bundle: true, minify: true, format: 'esm', write: false, external: ['fflate'], target: 'es2020'});
  return gzipSync(outputFiles[0]!.contents, {level: 9}).length;
}
