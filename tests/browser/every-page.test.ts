import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, inject, test, type ExpectStatic} from 'vitest';
import type {SiteEdition} from '../../src/site/site-edition';
import {launchBrowser} from './launch-browser';
import {listening} from './open-page';
import {readAxeFaults} from './read-axe-faults';
import {readSiteEditions} from './read-site-editions';

const url = inject('siteUrl');
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** More than any page needs: HTML, styles, script, the sign of the package. */
const MAX_REQUESTS = 6;
const MAX_BYTES = 75_000;
const MAX_MEDIAN = 45_000;
const MAX_SHIFT = 0.05;

const outside = ['/', '/editions/', '/404.html'];
const editions = readSiteEditions(join(__dirname, '../../build'));
const pagesOf = ({name, pages}: SiteEdition): string[] => [
  ...pages.map(({path}) => `/${name}/${path}`),
  `/${name}/search/`,
  `/${name}/search/a-to-z/`,
];
const paths = [...outside, ...editions.flatMap(pagesOf)];

/** A template is looked at in more ways: pages outside of editions, and the first page of each folder of the newest edition. */
const isTemplate = (path: string): boolean =>
  outside.includes(path) || /^\/next\/([a-z]+\/)?$/.test(path);

const weights = new Map<string, number>();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Notes what a page asks for and complains of. */
function watch(page: Page, path: string) {
  const seen = {
    requests: [] as string[],
    foreign: [] as string[],
    complaints: [] as string[],
    bytes: 0,
  };
  page.on('request', (request) => {
    if (request.url().startsWith('data:')) return;
    seen.requests.push(request.url());
    if (!request.url().startsWith(url)) seen.foreign.push(request.url());
  });
  page.on('response', async (response) => {
    // What a server sends that compresses, as every server for a weak line does.
    const body = await response.body().catch(() => Buffer.alloc(0));
    seen.bytes += gzipSync(body, {level: 9}).length;
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !(path === '/404.html' && message.text().includes('404')))
      seen.complaints.push(message.text());
  });
  page.on('pageerror', (error) => seen.complaints.push(error.message));
  return seen;
}

async function checkPage(page: Page, path: string, expect: ExpectStatic): Promise<void> {
  const seen = watch(page, path);
  await page.addInitScript(() => {
    const shifts = {sum: 0};
    Object.assign(window, {shifts});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.sum += (entry as unknown as {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(url + path, {waitUntil: 'networkidle'});
  await listening(page);
  expect(seen.foreign).toEqual([]);
  expect(seen.complaints).toEqual([]);
  expect(seen.requests.length, seen.requests.join(' ')).toBeLessThanOrEqual(MAX_REQUESTS);
  expect(seen.bytes).toBeLessThanOrEqual(MAX_BYTES);
  weights.set(path, seen.bytes);
  const shift = await page.evaluate(
    () => (window as unknown as {shifts: {sum: number}}).shifts.sum,
  );
  expect(shift, 'layout shift').toBeLessThanOrEqual(MAX_SHIFT);
  expect(await page.locator('footer').textContent()).toContain(
    'not an official publication of the United Nations',
  );
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await widthOf(page, 320), 'at 320 px').toBeLessThanOrEqual(320);
  // The width of text on A4 with the margins of the print style: what is wider would be cut off, or shrink the whole page.
  await page.emulateMedia({media: 'print'});
  expect(await widthOf(page, 672), 'on paper').toBeLessThanOrEqual(672);
  await page.emulateMedia({media: 'screen'});
  await page.setViewportSize({width: 1280, height: 900});
  await page.evaluate(axe);
  expect(await readAxeFaults(page), 'light').toEqual([]);
  if (!isTemplate(path)) return;
  await page.emulateMedia({colorScheme: 'dark'});
  expect(await readAxeFaults(page), 'dark').toEqual([]);
  await page.emulateMedia({colorScheme: 'light'});
  await page.setViewportSize({width: 320, height: 640});
  expect(await readAxeFaults(page), 'at 320 px').toEqual([]);
}

async function widthOf(page: Page, width: number): Promise<number> {
  await page.setViewportSize({width, height: 900});
  return page.evaluate(() => document.documentElement.scrollWidth);
}

test.concurrent.for(paths)(
  '%s is light, still, fits a phone and a sheet of paper, asks nobody else, and axe finds no fault',
  async (path, {expect}) => {
    // Without motion, colours do not fade while they are measured.
    const context = await browser.newContext({
      viewport: {width: 1280, height: 900},
      reducedMotion: 'reduce',
    });
    try {
      await checkPage(await context.newPage(), path, expect);
    } finally {
      await context.close();
    }
  },
);

test('half of all pages weigh at most 45 kB', () => {
  const sorted = [...weights.values()].sort((a, b) => a - b);
  expect(sorted.length).toBe(paths.length);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MAX_MEDIAN);
});
