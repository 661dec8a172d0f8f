import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, inject, test, type ExpectStatic} from 'vitest';
import {compressed, readBuiltPage} from '../../src/site/read-built-page';
import type {SiteEdition} from '../../src/site/site-edition';
import {launchBrowser} from './launch-browser';
import {readAxeFaults} from './read-axe-faults';
import {readSiteEditions} from './read-site-editions';

const url = inject('siteUrl');
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** More than any page needs: HTML, styles, script, the sign of the package. */
const MAX_REQUESTS = 6;
const MAX_BYTES = 75_000;
const MAX_MEDIAN = 45_000;
const MAX_SHIFT = 0.05;
const WIDE = 1280;
const PHONE = 320;
/** The width of text on A4 with the margins of the print style: what is wider would be cut off, or shrink the whole page. */
const PAPER = 672;
/** As many as `vitest.config.mts` lets run at a time. */
const AT_ONCE = 4;

const outside = ['/', '/editions/', '/404.html'];
const build = join(__dirname, '../../build');
const editions = readSiteEditions(build);
const pagesOf = ({name, pages}: SiteEdition): string[] => [
  ...pages.map(({path}) => `/${name}/${path}`),
  `/${name}/search/`,
  `/${name}/search/a-to-z/`,
];
const paths = [...outside, ...editions.flatMap(pagesOf)];

/** Briefs of a mandate differ in their words only: one of each is read. */
const isAnotherBrief = (path: string): boolean =>
  /^\/next\/brief\/./.test(path) && !path.endsWith('-start-up/');

/**
 * Axe reads every page of the edition being written, and of the others, whose pages are made alike,
 * the start and the first page on reporting.
 */
const isReadByAxe = (path: string): boolean =>
  outside.includes(path) ||
  (path.startsWith('/next/') && !isAnotherBrief(path)) ||
  /^\/[^/]+\/(report\/)?$/.test(path);

/** A template is looked at in the dark and on a small screen too. */
const isTemplate = (path: string): boolean =>
  outside.includes(path) || /^\/next\/([a-z]+\/)?$/.test(path);

/**
 * What is still on a wide screen may move on a narrow one. Pages of editions that were replaced are
 * made like those of the current one, so they arrive on a narrow one, as wide as paper, and the
 * others on a wide one.
 */
const replaced = editions.filter(({name}) => name !== 'next').slice(1);
const arrivalOf = (path: string): number =>
  replaced.some(({name}) => path.startsWith(`/${name}/`)) && !isReadByAxe(path) ? PAPER : WIDE;

const weights = new Map<string, number>();
let browser: Browser;
/**
 * Pages to open addresses in, one for each test that runs at a time: a new one for each address
 * would take longer than the test.
 */
const idle: Page[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  // Without motion, colours do not fade while they are measured.
  const context = await browser.newContext({reducedMotion: 'reduce'});
  await context.addInitScript(() => {
    const shifts = {sum: 0};
    Object.assign(window, {shifts});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.sum += (entry as unknown as {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  });
  for (let count = 0; count < AT_ONCE; count++) idle.push(await context.newPage());
});
afterAll(() => browser.close());

/** Notes what a page asks for and complains of, until it is told to stop. */
function watch(page: Page, path: string) {
  const seen = {requests: [] as string[], foreign: [] as string[], complaints: [] as string[]};
  page.on('request', (request) => {
    if (request.url().startsWith('data:')) return;
    seen.requests.push(request.url());
    if (!request.url().startsWith(url)) seen.foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !(path === '/404.html' && message.text().includes('404')))
      seen.complaints.push(message.text());
  });
  page.on('pageerror', (error) => seen.complaints.push(error.message));
  return seen;
}

/** What a page tells of itself once it has been loaded. */
const readPage = () => ({
  isListening: 'guidancePage' in window || !document.querySelector('script[src]'),
  shift: (window as unknown as {shifts: {sum: number}}).shifts.sum,
  foot: document.querySelector('footer')?.textContent ?? '',
  stored: localStorage.length + sessionStorage.length + document.cookie.length,
});

async function checkPage(page: Page, path: string, expect: ExpectStatic): Promise<void> {
  await widen(page, arrivalOf(path));
  const seen = watch(page, path);
  await page.goto(url + path, {waitUntil: 'load'});
  const {isListening, shift, foot, stored} = await page.evaluate(readPage);
  expect(isListening).toBe(true);
  expect(shift, 'layout shift').toBeLessThanOrEqual(MAX_SHIFT);
  expect(foot).toContain('not an official publication of the United Nations');
  expect(stored).toBe(0);
  const bytes = weigh(path);
  expect(bytes).toBeLessThanOrEqual(MAX_BYTES);
  weights.set(path, bytes);
  if (isReadByAxe(path)) await readWithAxe(page, path, expect);
  await page.emulateMedia({media: 'print'});
  expect(await widthOf(page, PAPER), 'on paper').toBeLessThanOrEqual(PAPER);
  await page.emulateMedia({media: 'screen'});
  expect(await widthOf(page, PHONE), 'at 320 px').toBeLessThanOrEqual(PHONE);
  // Last, so that what a page fetched ahead would be seen.
  page.removeAllListeners();
  expect(seen.foreign).toEqual([]);
  expect(seen.complaints).toEqual([]);
  expect(seen.requests.length, seen.requests.join(' ')).toBeLessThanOrEqual(MAX_REQUESTS);
}

async function readWithAxe(page: Page, path: string, expect: ExpectStatic): Promise<void> {
  await page.evaluate(axe);
  expect(await readAxeFaults(page, isTemplate(path)), 'light').toEqual([]);
  if (!isTemplate(path)) return;
  await page.emulateMedia({colorScheme: 'dark'});
  expect(await readAxeFaults(page, true), 'dark').toEqual([]);
  await page.emulateMedia({colorScheme: 'light'});
  await page.setViewportSize({width: 320, height: 640});
  expect(await readAxeFaults(page, true), 'at 320 px').toEqual([]);
}

/** What a page and what it loads weigh as a server sends them that compresses, as every server for a weak line does. */
function weigh(path: string): number {
  const file = path.endsWith('.html') ? path : `${path}index.html`;
  const {bytes, resources} = readBuiltPage(readFileSync(join(build, file), 'utf8'));
  return [...resources].reduce(
    (sum, address) => sum + weighFile(join(build, dirname(file), address)),
    bytes,
  );
}

/** Every page loads the same few files. */
const weighed = new Map<string, number>();
function weighFile(path: string): number {
  const bytes = weighed.get(path) ?? compressed(readFileSync(path));
  weighed.set(path, bytes);
  return bytes;
}

const widen = (page: Page, width: number): Promise<void> =>
  page.setViewportSize({width, height: 900});

async function widthOf(page: Page, width: number): Promise<number> {
  if (page.viewportSize()?.width !== width) await widen(page, width);
  return page.evaluate(() => document.documentElement.scrollWidth);
}

test.concurrent.for(paths)(
  '%s is light, still, fits a phone and a sheet of paper, asks nobody else, and axe finds no fault',
  async (path, {expect}) => {
    const page = idle.pop();
    if (!page) throw new Error('More tests run at a time than there are pages for');
    try {
      await checkPage(page, path, expect);
    } finally {
      // Also after a fault, so that the next page is looked at as on a screen.
      page.removeAllListeners();
      await page.emulateMedia({media: 'screen', colorScheme: 'light'});
      // An empty page costs nothing to widen for the next.
      await page.evaluate(() => document.body.replaceChildren());
      idle.push(page);
    }
  },
);

test('half of all pages weigh at most 45 kB', () => {
  const sorted = [...weights.values()].sort((a, b) => a - b);
  expect(sorted.length).toBe(paths.length);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MAX_MEDIAN);
});
