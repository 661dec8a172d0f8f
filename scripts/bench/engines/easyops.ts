import {writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import lunr from 'lunr';
import {gzipped} from '../gzipped';
import type {BenchSection, Found, Peer} from '../peer';
import {cascade, type EasyopsDocument, type WrappedIndex} from './easyops-cascade';

const SETTINGS = {
  language: ['en'],
  removeDefaultStopWordFilter: [],
  removeDefaultStemmer: false,
  ignoreCssSelectors: [],
  forceIgnoreNoIndex: true,
};

/** Asked for so many, because it knows no editions: what other editions hold is taken out afterwards. */
const ASKED = 400;

/**
 * @easyops-cn/docusaurus-search-local 0.55.3: its own reader of pages and its own indexes; what its
 * worker does is repeated.
 */
export async function createEasyops(
  outDir: string,
  sections: readonly BenchSection[],
): Promise<Peer> {
  const require = createRequire(__filename);
  const utils = '@easyops-cn/docusaurus-search-local/dist/server/server/utils';
  const {scanDocuments} = require(`${utils}/scanDocuments`) as {
    scanDocuments(files: object[], settings: object): Promise<EasyopsDocument[][]>;
  };
  const {buildIndex} = require(`${utils}/buildIndex`) as {
    buildIndex(documents: EasyopsDocument[][], settings: object): WrappedIndex[];
  };
  const started = performance.now();
  const pages = [...new Set(sections.map(({url}) => url.split('#')[0]!))];
  const indexes = buildIndex(
    await scanDocuments(
      pages.map((url) => ({filePath: join(outDir, url, 'index.html'), url, type: 'docs'})),
      SETTINGS,
    ),
    SETTINGS,
  );
  const buildMs = performance.now() - started;
  const file = JSON.stringify(indexes);
  const known = new Map(sections.map((section) => [section.url, section]));
  return {
    name: 'easyops 0.55.3',
    buildMs: () => buildMs,
    isSlow: true,
    entry: 'easyops.ts',
    indexBytes: gzipped(file),
    search: async (query, edition, fits) =>
      cascade(lunr, indexes, query, ASKED).flatMap((document) => {
        const own = known.get(document.u + (document.h ?? '')) ?? known.get(document.u);
        return own && own.edition === edition && fits(own) ? [toFound(document, own)] : [];
      }),
    writeData: (folder) => writeFileSync(join(folder, 'index.json'), file),
    close: async () => undefined,
  };
}

/** Its documents are single titles, headings and texts. */
function toFound({t, s}: EasyopsDocument, {breadcrumbs, type, names, id}: BenchSection): Found {
  return {title: s ?? t, breadcrumbs, text: t, type, names, id};
}
