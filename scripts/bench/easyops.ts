import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import lunr from 'lunr';
import type {BenchSection, Peer} from './peer';

interface EasyopsDocument {
  i: number;
  /** The text searched, its page's address, its anchor, the title of its section. */
  t: string;
  u: string;
  h?: string;
  s?: string;
}

interface WrappedIndex {
  documents: EasyopsDocument[];
  index: lunr.Index;
}

const SETTINGS = {language: ['en'], removeDefaultStopWordFilter: [], removeDefaultStemmer: false, ignoreCssSelectors: [], forceIgnoreNoIndex: true};

/**
 * @easyops-cn/docusaurus-search-local 0.55.3: its own reader of pages and its own indexes. Its queries run in a worker of the
 * site; the cascade is repeated here: all words, then all but one, each exactly and then with the last one open, each with no
 * letter and then one letter wrong, through titles, headings, descriptions, keywords and texts.
 */
export async function createEasyops(outDir: string, sections: readonly BenchSection[]): Promise<Peer> {
  const require = createRequire(__filename);
  const utils = '@easyops-cn/docusaurus-search-local/dist/server/server/utils';
  const {scanDocuments} = require(`${utils}/scanDocuments`) as {scanDocuments(files: object[], settings: object): Promise<EasyopsDocument[][]>};
  const {buildIndex} = require(`${utils}/buildIndex`) as {buildIndex(documents: EasyopsDocument[][], settings: object): WrappedIndex[]};
  const started = performance.now();
  const pages = [...new Set(sections.map(({url}) => url.split('#')[0]!))];
  const indexes = buildIndex(await scanDocuments(pages.map((url) => ({filePath: join(outDir, url, 'index.html'), url, type: 'docs'})), SETTINGS), SETTINGS);
  const buildMs = performance.now() - started;
  const bytes = gzipSync(JSON.stringify(indexes), {level: 9}).length + gzipSync(readFileSync(require.resolve('lunr/lunr.min.js')), {level: 9}).length;
  const known = new Map(sections.map((section) => [section.url, section]));
  return {
    name: 'easyops 0.55.3', buildMs,
    weight: {first: bytes, requests: 2, trips: 2, full: bytes, perQuery: 0},
    async search(query, edition, fits) {
      return cascade(indexes, query, 400).map(({t, u, h = '', s}) => {
        const own = known.get(u + h) ?? known.get(u);
        return {url: u + h, title: s ?? t, breadcrumbs: own?.breadcrumbs ?? [], text: t, type: own?.type ?? 'page', edition: own?.edition ?? '', audience: own?.audience ?? [], mandate: own?.mandate ?? [], also: []};
      }).filter((section) => section.edition === edition && fits(section));
    },
  };
}

function cascade(indexes: readonly WrappedIndex[], text: string, limit: number): EasyopsDocument[] {
  const all = text.toLowerCase().match(/[^-\s]+/g)?.slice(0, 12) ?? [];
  const plain = all.filter((word) => lunr.stopWordFilter(new lunr.Token(word, {})) !== undefined);
  const terms = plain.length > 0 && plain.length < all.length ? [all, plain] : [all];
  const shorter = plain.length > 2 ? plain.map((_, at) => plain.filter((__, other) => other !== plain.length - 1 - at)) : [];
  const found = new Map<number, EasyopsDocument>();
  for (const group of [terms, shorter]) {
    for (const editDistance of [0, 1]) {
      for (const open of [false, true]) {
        for (const words of group) {
          for (const {documents, index} of found.size < limit ? indexes : []) {
            const results = index.query((query) => words.forEach((word, at) => query.term(word, {
              presence: lunr.Query.presence.REQUIRED, wildcard: open && at === words.length - 1 ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE,
              ...(editDistance > 0 && word.length > editDistance ? {editDistance} : {}),
            })));
            for (const {ref} of results.slice(0, limit)) {
              const document = documents.find(({i}) => String(i) === ref)!;
              if (!found.has(document.i)) found.set(document.i, document);
            }
          }
        }
      }
    }
  }
  return [...found.values()];
}
