import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {join} from 'node:path';
import {findEditions} from '../../src/edition';
import {readManifest} from '../../src/edition/freeze/manifest';
import {launchBrowser} from './launch-browser';
import {openPage} from './open-page';

const url = inject('siteUrl');
const root = join(__dirname, '../..');
const [, ...published] = findEditions(root).map(({name}) => name);
const [current, previous] = published;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = (path: string, options?: BrowserContextOptions): Promise<Page> =>
  openPage(browser, path, options);

test.skipIf(!previous)('changing the edition keeps the page and the place on it', async () => {
  const page = await open(`/${current}/detect/first-contact/#why`);
  await page.getByRole('combobox', {name: /edition/i}).selectOption({label: `Edition ${previous}`});
  await expect.poll(() => page.url()).toBe(`${url}/${previous}/detect/first-contact/#why`);
  await expect.poll(() => page.locator('main').textContent()).toContain(`dition ${previous}`);
  await expect.poll(() => page.locator('h1').textContent()).toMatch(/first contact/i);
  await page.context().close();
});

test.skipIf(!previous)(
  'an old edition and the one being written say what they are, with a way to the current one; the current says nothing',
  async () => {
    for (const edition of [previous!, 'next']) {
      const page = await open(`/${edition}/report/`, {javaScriptEnabled: false});
      const way = page.locator(`main a[href="/${current}/report/"]`).first();
      expect(await way.isVisible(), edition).toBe(true);
      expect(await page.locator('link[rel=canonical]').getAttribute('href'), edition).toBe(
        `/${current}/report/`,
      );
      await page.context().close();
      const live = await open(`/${edition}/report/`);
      await expect
        .poll(() => live.locator('link[rel=canonical]').getAttribute('href'))
        .toBe(`/${current}/report/`);
      await live.context().close();
    }
    const page = await open(`/${current}/report/`);
    await expect
      .poll(() => page.locator('link[rel=canonical]').getAttribute('href'))
      .toBe(`/${current}/report/`);
    await page.context().close();
  },
);

test('the page of editions shows the hash of each, and how to verify a copy', async () => {
  const page = await open('/editions/', {javaScriptEnabled: false});
  const text = await page.locator('main').innerText();
  for (const name of published) expect(text).toContain(readManifest(root, name)!.sha256);
  expect(text).toContain('sha256sum');
  await page.context().close();
});

test.skipIf(!previous)(
  'what changed is there without a script; with one, the keyboard narrows it to a mandate and a reader',
  async () => {
    // The oldest pair: between neighbours that stand close there may be too little to narrow.
    const [later, earlier] = published.slice(-2);
    const path = `/changes/${earlier}-to-${later}/`;
    const plain = await open(path, {javaScriptEnabled: false});
    const all = await plain.locator('.change').count();
    expect(all).toBeGreaterThan(50);
    expect(await plain.locator('del, ins').first().textContent()).toMatch(/^(removed|added): /);
    await plain.context().close();

    const page = await open(path);
    const count = async (): Promise<number> =>
      Number(await page.locator('h2 [role=status]').textContent());
    await expect.poll(count).toBe(all);
    await page.getByLabel('Show what changed for').selectOption('traditional');
    await expect.poll(count).toBeLessThan(all);
    const forMandate = await count();
    expect(forMandate).toBeGreaterThan(0);
    await page.getByLabel('and for').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(count).toBeLessThan(forMandate);
    await expect
      .poll(async () => (await page.locator('.change').count()) - (await count()))
      .toBe(0);
    expect(page.url()).toBe(url + path);
    await page.context().close();
  },
);
