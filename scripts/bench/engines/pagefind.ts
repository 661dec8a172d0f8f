import {cpSync, mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startBrowser} from '../start-browser';
import {serveCounted} from '../counting-server';
import type {BenchSection, Found, Peer} from '../peer';

/**
 * What its interface gives for a page: where its best part is, and the words of the whole page with
 * the places of its anchors.
 */
interface PagefindData {
  url: string;
  content: string;
  sub_results: {url: string; title: string; locations: number[]}[];
  anchors: {element: string; id: string; location: number}[];
  meta: {title?: string};
}

/** Asked for so many pages, because it was told of no editions: what other editions hold is taken out afterwards. */
const ASKED = 60;

/**
 * Pagefind 1.6 in a browser, on the pages of the editions, indexed with its own defaults and asked
 * through its own interface.
 */
export async function createPagefind(
  outDir: string,
  sections: readonly BenchSection[],
): Promise<Peer> {
  // Its module is for ES modules only.
  const pagefind = await import('pagefind');
  const started = performance.now();
  const {index} = await pagefind.createIndex({rootSelector: '.theme-doc-markdown'});
  await index!.addDirectory({path: outDir});
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  await index!.writeFiles({outputPath: join(folder, 'pagefind')});
  await pagefind.close();
  const buildMs = performance.now() - started;
  const site = await serveCounted(folder);
  const browser = await startBrowser();
  const page = await browser.newPage();
  await page.goto(site.url);
  // A string: the test runner must not rewrite the import.
  const ask = (query: string): Promise<PagefindData[]> =>
    page.evaluate(
      `import('/pagefind/pagefind.js').then(async (engine) => Promise.all((await engine.search(${JSON.stringify(query)})).results.slice(0, ${ASKED}).map((result) => result.data())))`,
    );
  const known = new Map(sections.map((section) => [section.url, section]));
  return {
    name: 'Pagefind 1.6.0',
    buildMs: () => buildMs,
    isSlow: true,
    entry: 'pagefind.ts',
    indexBytes:
      sizeOf(join(folder, 'pagefind/index')) +
      readdirSync(join(folder, 'pagefind'))
        .filter((file) => file.endsWith('.pf_meta'))
        .reduce((sum, file) => sum + statSync(join(folder, 'pagefind', file)).size, 0),
    search: async (query, edition, fits) =>
      (await ask(query)).flatMap((data) => {
        const own = known.get(bestOf(data)?.url ?? data.url) ?? known.get(data.url);
        return own && own.edition === edition && fits(own) ? [toFound(data, own)] : [];
      }),
    writeData: (to) => cpSync(join(folder, 'pagefind'), join(to, 'pagefind'), {recursive: true}),
    async close() {
      await browser.close();
      await site.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

const sizeOf = (folder: string): number =>
  readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

const bestOf = ({
  sub_results: parts,
}: PagefindData): PagefindData['sub_results'][number] | undefined =>
  [...parts].sort((a, b) => b.locations.length - a.locations.length)[0];

/** The best part of a page: from its heading to the next one. */
function toFound(data: PagefindData, {breadcrumbs, type, names, id}: BenchSection): Found {
  const best = bestOf(data);
  const anchors = data.anchors.filter(({element}) => /^h[1-6]$/.test(element));
  const words = data.content.split(/\s+/);
  const start = anchors.find(({id}) => id === best?.url.split('#')[1])?.location ?? 0;
  const end = anchors.find(({location}) => location > start)?.location ?? words.length;
  const page = data.meta.title ?? '';
  return {
    title: best?.title ?? page,
    breadcrumbs: [page, ...breadcrumbs],
    text: words.slice(start, end).join(' '),
    type,
    names,
    id,
  };
}
