import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {findBrowser} from '../find-browser';
import {serve} from '../serve';
import type {BenchSection, Peer} from './peer';

/** What its interface gives for a page: where its best part is, and the words of the whole page with the places of its anchors. */
interface PagefindData {
  url: string;
  content: string;
  sub_results: {url: string; title: string; locations: number[]}[];
  anchors: {element: string; id: string; location: number}[];
  meta: {title?: string};
}

/** Pagefind 1.6 in a browser, on the pages of the editions, indexed with its own defaults and asked through its own interface. */
export async function createPagefind(outDir: string, sections: readonly BenchSection[]): Promise<Peer> {
  // Its module is for ES modules only.
  const pagefind = await import('pagefind');
  const started = performance.now();
  const {index} = await pagefind.createIndex({rootSelector: '.theme-doc-markdown'});
  await index!.addDirectory({path: outDir});
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  await index!.writeFiles({outputPath: join(folder, 'pagefind')});
  await pagefind.close();
  const buildMs = performance.now() - started;
  cpSync(join(outDir, '404.html'), join(folder, 'index.html'));
  const site = await serve(folder, 0);
  const browser = await chromium.launch({executablePath: findBrowser()!.path, args: ['--no-sandbox', '--disable-gpu']});
  const page = await browser.newPage();
  const bodies: Promise<number>[] = [];
  page.on('requestfinished', (request) => { if (request.url().includes('/pagefind/')) bodies.push(request.sizes().then(({responseBodySize}) => responseBodySize)); });
  await page.goto(`${site.url}/index.html`);
  // A string: the test runner must not rewrite the import.
  const ask = (query: string, most: number): Promise<PagefindData[]> => page.evaluate(
    `import('/pagefind/pagefind.js').then(async (engine) => Promise.all((await engine.search(${JSON.stringify(query)})).results.slice(0, ${most}).map((result) => result.data())))`,
  );
  const taken = async (): Promise<number> => (await Promise.all(bodies.splice(0))).reduce((sum, bytes) => sum + bytes, 0);
  await ask('police report', 5);
  const requests = bodies.length;
  const first = await taken();
  await ask('passport contractor', 5);
  const perQuery = await taken();
  const known = new Map(sections.map((section) => [section.url, section]));
  return {
    name: 'Pagefind 1.6.0', buildMs,
    weight: {first, requests, trips: 5, full: first, perQuery},
    async search(query, edition, fits) {
      return (await ask(query, 60)).map((data) => toSection(data, known)).filter((section) => section.edition === edition && fits(section));
    },
    async close() {
      await browser.close();
      await site.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

/** The best part of a page: from its heading to the next one. */
function toSection({url, content, sub_results: parts, anchors: places, meta}: PagefindData, known: ReadonlyMap<string, BenchSection>): BenchSection {
  const anchors = places.filter(({element}) => /^h[1-6]$/.test(element));
  const best = [...parts].sort((a, b) => b.locations.length - a.locations.length)[0];
  const words = content.split(/\s+/);
  const id = best?.url.split('#')[1];
  const start = anchors.find((anchor) => anchor.id === id)?.location ?? 0;
  const end = anchors.find((anchor) => anchor.location > start)?.location ?? words.length;
  const own = known.get(best?.url ?? url) ?? known.get(url);
  return {
    url: best?.url ?? url, title: best?.title ?? meta.title ?? '', breadcrumbs: [meta.title ?? '', ...(own?.breadcrumbs ?? [])], text: words.slice(start, end).join(' '),
    type: own?.type ?? 'page', edition: own?.edition ?? '', audience: own?.audience ?? [], mandate: own?.mandate ?? [], also: [],
  };
}
