import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {unzipSync} from 'fflate';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {serve, type Serving} from '../../scripts/serve';
import {CURRENT} from './current-edition';
import {launchBrowser} from './launch-browser';

const build = join(__dirname, '../../build');
let browser: Browser;
/** The package of the current edition, unpacked in a folder with a space in its name, as on many a desktop. */
let folder: string;
let underPath: Serving;

beforeAll(async () => {
  browser = await launchBrowser();
  const parent = join(mkdtempSync(join(tmpdir(), 'edition-')), 'my package');
  const name = `guidance-package-${CURRENT.slice(1)}`;
  folder = join(parent, name);
  const files = unzipSync(readFileSync(join(build, `downloads/${name}.zip`)));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(parent, path)), {recursive: true});
    writeFileSync(join(parent, path), content);
  }
  underPath = await serve(build, 0, '/a/b/');
});
afterAll(async () => {
  await browser.close();
  await underPath.close();
  rmSync(dirname(dirname(folder)), {recursive: true, force: true});
});

interface Opened {
  page: Page;
  /** Addresses that are neither of the place nor on the disk. */
  elsewhere: string[];
  /** What failed to load, and what the page complained of. */
  faults: string[];
}

async function open(address: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({viewport: {width: 360, height: 740}, ...options});
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const faults: string[] = [];
  const home = new URL('.', address).protocol === 'file:' ? 'file:' : underPath.url;
  page.on('request', (request) => {
    if (!/^data:/.test(request.url()) && !request.url().startsWith(home))
      elsewhere.push(request.url());
  });
  page.on('requestfailed', (request) => {
    // What is still on its way when a reader goes on is given up.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address);
  return {page, elsewhere, faults};
}

/** The same bytes, in three places. */
const places: [name: string, root: () => string][] = [
  ['from a disk', () => pathToFileURL(join(folder, 'index.html')).href],
  ['the whole site from a disk', () => pathToFileURL(join(build, CURRENT, 'index.html')).href],
  ['under a path of a server', () => `${underPath.url}${CURRENT}/`],
];

test.each(places)('%s the pages lead on and the search answers', async (_name, root) => {
  const {page, elsewhere, faults} = await open(root(), {viewport: {width: 1280, height: 800}});
  await page.locator('#contents').getByRole('link', {name: 'Report'}).click();
  await expect.poll(() => page.locator('h1').innerText()).toBe('Whom do I tell?');
  await page.goto(new URL('search/index.html', root()).href);
  const field = page.locator('main input[type=search]');
  await field.fill('passport taken away');
  const first = page.locator('main ol li h3 a').first();
  await first.waitFor();
  const title = await first.innerText();
  await first.click();
  await expect.poll(() => page.url()).toMatch(/\/[a-z-]+\/(index\.html)?(#.+)?$/);
  await expect.poll(() => page.locator('main h1').innerText()).not.toBe('Search');
  expect(title).not.toBe('');
  // From a disk the words stay behind; the section they were found in is coloured and in view.
  const top = () => page.locator(':target').evaluate((part) => part.getBoundingClientRect().top);
  if (new URL(page.url()).hash) await expect.poll(top).toBeLessThan(800);
  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each(places)('%s a page is whole without a script', async (_name, root) => {
  const {page, faults} = await open(new URL('detect/what-trafficking-is/index.html', root()).href, {
    javaScriptEnabled: false,
  });
  const term = page.locator('.term').first();
  expect(await term.locator('.term__word').innerText()).not.toBe('');
  await term.locator('.term__word').focus();
  const definition = term.locator('.term__definition');
  await definition.waitFor();
  const box = await definition.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('an edition alone links to nothing outside of its folder', async () => {
  const {page} = await open(pathToFileURL(join(folder, 'report/index.html')).href);
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const outside = links.filter(
    (href) => href.startsWith('file:') && !href.startsWith(pathToFileURL(folder).href),
  );
  expect(links.length).toBeGreaterThan(20);
  expect(outside).toEqual([]);
  expect(await page.locator('.bar__edition').innerText()).toBe(`Edition ${CURRENT.slice(1)}`);
  await page.context().close();
});
