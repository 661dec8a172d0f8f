import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {findEditions, foldersOf, loadEdition} from '../../src/edition';
import {readManifest} from '../../src/edition/freeze/manifest';
import {isPublic} from '../../src/edition/model/is-public';
import {buildPackage} from '../../src/package/build-package';
import {launchBrowser} from './launch-browser';

const root = join(__dirname, '../..');
const current = findEditions(root)[1]?.name;
let browser: Browser;
let folder: string;

/** The package of the current edition, unpacked in a folder with a space in its name, as on many a desktop. */
beforeAll(async () => {
  browser = await launchBrowser();
  folder = join(mkdtempSync(join(tmpdir(), 'package-')), 'my package');
  if (!current) return;
  const {edition} = loadEdition(root, foldersOf(current));
  const files = await buildPackage({
    codeDir: root,
    siteDir: root,
    outDir: join(root, 'build'),
    edition: edition!,
    manifest: readManifest(root, current)!.manifest,
    isWanted: isPublic,
    folder: `guidance-package-${current}`,
  });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
}, 120_000);
afterAll(async () => {
  await browser.close();
  rmSync(dirname(folder), {recursive: true, force: true});
});

async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{page: Page; asked: string[]}> {
  const context = await browser.newContext({viewport: {width: 360, height: 640}, ...options});
  await context.setOffline(true);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on(
    'request',
    (request) =>
      void (
        request.url().startsWith('file:') ||
        request.url().startsWith('data:') ||
        asked.push(request.url())
      ),
  );
  await page.goto(pathToFileURL(join(folder, path)).href);
  return {page, asked};
}

test.skipIf(!current)(
  'opened by double-click without a network, the search leads to the passage and says what it took a slip for',
  async () => {
    const {page, asked} = await open('index.html');
    await page.getByRole('link', {name: 'Search', exact: true}).first().click();
    const field = page.getByRole('searchbox');
    await field.fill('polise');
    await expect
      .poll(() => page.locator('main').innerText())
      .toMatch(/“polise” does not occur\. Searching: .*police/);
    await field.fill('passport taken away');
    const first = page.locator('main li a').first();
    await expect.poll(() => page.locator('main [role=status]').innerText()).toMatch(/^\d+ found/);
    await first.click();
    await page.waitForURL(/\/pages\/.+\/index\.html#/);
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    await page.locator(`[id="${anchor}"]`).waitFor();
    expect(asked).toEqual([]);
    await page.context().close();
  },
);

test.skipIf(!current)(
  'without script a page is whole: terms stand in their sentences and explain themselves, and it says that there is no way out at once',
  async () => {
    const {page} = await open('pages/detect/what-trafficking-is/index.html', {
      javaScriptEnabled: false,
    });
    const term = page.locator('.term').first();
    expect(await term.locator('.term__word').innerText()).not.toBe('');
    await term.locator('.term__word').focus();
    const definition = term.locator('.term__definition');
    await definition.waitFor();
    const box = (await definition.boundingBox())!;
    expect([box.x >= 0, box.x + box.width <= 360]).toEqual([true, true]);
    expect(await page.locator('footer').innerText()).toMatch(/close the window/);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.context().close();
  },
);

test.skipIf(!current)(
  'on paper the print edition is as wide as its sheet, and its contents stand in front',
  async () => {
    const {page} = await open('print.html', {
      viewport: {width: 672, height: 900},
      javaScriptEnabled: false,
    });
    await page.emulateMedia({media: 'print'});
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(672);
    expect(await page.getByRole('navigation', {name: 'Contents'}).isVisible()).toBe(true);
    await page.context().close();
  },
);
