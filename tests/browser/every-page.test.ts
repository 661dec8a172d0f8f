import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, expect, inject, test} from 'vitest';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {findEditions, loadEdition} from '../../src/edition';
import {launchBrowser} from './launch-browser';

const url = inject('siteUrl');
const siteDir = join(__dirname, '../..');
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

const pages = ['/', '/search/', '/404.html', ...findEditions(siteDir).flatMap((folders) =>
  (loadEdition(siteDir, folders).edition?.pages ?? []).map((page) => `/${folders.name}/${addressOf(page.path, page.settings.slug)}`))];

function addressOf(path: string, slug: string | undefined): string {
  if (slug) return slug.slice(1);
  const address = path.replace(/(index)?\.md$/, '');
  return address === '' || address.endsWith('/') ? address : `${address}/`;
}

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => context.close());

/** Faults as axe names them, each with the first places. */
async function axeFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const {violations} = await (window as unknown as {axe: {run: (options: object) => Promise<{violations: {id: string; nodes: {target: string[]; failureSummary: string}[]}[]}>}}).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({id, nodes}) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.target.join(' ')} (${node.failureSummary.split('\n').slice(1, 2).join('').trim()})`).join('; ')}`);
  });
}

test.each(pages)('%s fits 320 pixels, asks nobody else for anything, keeps its policy, says what it is not, and has no fault that axe can find', async (path) => {
  // Without motion, colours do not fade while they are measured.
  context = await browser.newContext({viewport: {width: 320, height: 640}, reducedMotion: 'reduce'});
  const page = await context.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !(path === '/404.html' && message.text().includes('404'))) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url + path, {waitUntil: 'load'});
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await page.locator('footer').textContent()).toContain('not an official publication of the United Nations');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await context.cookies()).toEqual([]);

  await page.setViewportSize({width: 1280, height: 900});
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, colorScheme);
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
});
