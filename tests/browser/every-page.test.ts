import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {afterAll, beforeAll, inject, test, type ExpectStatic} from 'vitest';
import type {Browser, Page} from 'playwright-core';
import {findEditions, loadEdition, type EditionFolders} from '../../src/edition';
import {launchBrowser} from './launch-browser';
import {hydrated} from './open-page';

const url = inject('siteUrl');
const siteDir = join(__dirname, '../..');
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

const addressesOf = (folders: EditionFolders): string[] =>
  (loadEdition(siteDir, folders).edition?.pages ?? []).map(
    (page) => `/${folders.name}/${addressOf(page.path, page.settings.slug)}`,
  );

const editions = findEditions(siteDir);
const unversioned = ['/', '/search/', '/editions/', '/404.html'];
const pages = [...unversioned, ...editions.flatMap(addressesOf)];

/** Axe reads every template in light and in dark: the pages without an edition, and the first page of each folder of each edition. */
const isTemplate = (path: string): boolean =>
  unversioned.includes(path) || /^\/[^/]+\/([a-z]+\/)?$/.test(path);

function addressOf(path: string, slug: string | undefined): string {
  if (slug) return slug.slice(1);
  const address = path.replace(/(index)?\.md$/, '');
  return address === '' || address.endsWith('/') ? address : `${address}/`;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Faults as axe names them, each with the first places. */
async function axeFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const {violations} = await (
      window as unknown as {
        axe: {
          run: (options: object) => Promise<{
            violations: {id: string; nodes: {target: string[]; failureSummary: string}[]}[];
          }>;
        };
      }
    ).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(
      ({id, nodes}) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(
            (node) =>
              `${node.target.join(' ')} (${node.failureSummary.split('\n').slice(1, 2).join('').trim()})`,
          )
          .join('; ')}`,
    );
  });
}

async function checkPage(page: Page, path: string, expect: ExpectStatic): Promise<void> {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !(path === '/404.html' && message.text().includes('404')))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url + path, {waitUntil: 'load'});
  await hydrated(page);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await page.locator('footer').textContent()).toContain(
    'not an official publication of the United Nations',
  );
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);

  // The width of text on A4 with the margins of the print style: what is wider would be cut off, or shrink the whole page.
  await page.setViewportSize({width: 672, height: 900});
  await page.emulateMedia({media: 'print'});
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth),
    'on paper',
  ).toBeLessThanOrEqual(672);
  await page.emulateMedia({media: 'screen'});

  if (!isTemplate(path)) return;
  await page.setViewportSize({width: 1280, height: 900});
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    await page.waitForFunction(
      (wanted) => document.documentElement.dataset.theme === wanted,
      colorScheme,
    );
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
}

test.concurrent.for(pages)(
  '%s fits 320 pixels and a sheet of paper, asks nobody else for anything, keeps its policy, says what it is not; axe finds no fault in a template',
  async (path, {expect}) => {
    // Without motion, colours do not fade while they are measured.
    const context = await browser.newContext({
      viewport: {width: 320, height: 640},
      reducedMotion: 'reduce',
    });
    try {
      await checkPage(await context.newPage(), path, expect);
    } finally {
      await context.close();
    }
  },
);
