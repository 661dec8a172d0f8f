import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {join} from 'node:path';
import {findEditions} from '../../src/edition';
import {readManifest, sha256} from '../../src/edition/freeze/manifest';
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
  await page.locator('details.edition summary').click();
  await page
    .locator('details.edition')
    .getByRole('link', {name: `Edition ${previous}`})
    .click();
  await page.waitForURL(`${url}/${previous}/detect/first-contact/#why`);
  expect(await page.locator('.trust').textContent()).toContain(String(previous));
  await page.context().close();
});

test.skipIf(!previous)(
  'an old edition says that it was replaced, by which and when, with a way to the same page; the current says nothing',
  async () => {
    const canonical = (page: Page) => page.locator('link[rel=canonical]').getAttribute('href');
    const old = await open(`/${previous}/report/`, {javaScriptEnabled: false});
    expect(await old.locator('.replaced').innerText()).toMatch(
      new RegExp(`Replaced by edition ${current} on \\d+ \\w+ \\d{4}`),
    );
    expect(await canonical(old)).toBe(`../../${current}/report/`);
    await old.mouse.wheel(0, 2000);
    await expect
      .poll(() =>
        old
          .locator('.replaced')
          .boundingBox()
          .then((box) => box?.y),
      )
      .toBeLessThan(100);
    await old.emulateMedia({media: 'print'});
    expect(await old.locator('.replaced').isVisible()).toBe(true);
    await old.emulateMedia({media: 'screen'});
    await old.locator('.replaced a').click();
    await old.waitForURL(`${url}/${current}/report/index.html`);
    expect(await old.locator('.replaced').count()).toBe(0);
    await old.context().close();
    const next = await open('/next/report/', {javaScriptEnabled: false});
    expect(await next.locator('.state').innerText()).toMatch(/being written/);
    expect(await canonical(next)).toBe(`../../${current}/report/`);
    await next.context().close();
  },
);

test('an address without an edition leads to the page of the current one, with its place', async () => {
  const page = await open('/report/un-personnel/#report-un-personnel');
  await page.waitForURL(
    `${url}/${current ?? 'next'}/report/un-personnel/index.html#report-un-personnel`,
  );
  await page.context().close();
  const plain = await open('/report/', {javaScriptEnabled: false});
  await plain.waitForURL(`${url}/${current ?? 'next'}/report/index.html`);
  await plain.context().close();
});

test.skipIf(!current)('each published edition can be taken along, with its hash', async () => {
  const page = await open('/editions/', {javaScriptEnabled: false});
  for (const name of published) {
    const file = `guidance-package-${name}.zip`;
    const response = await page.request.get(`${url}/downloads/${file}`);
    expect(response.status(), file).toBe(200);
    expect(await page.locator('main').textContent()).toContain(sha256(await response.body()));
    expect(await page.locator(`a[href="../downloads/${file}"]`).count(), file).toBe(1);
    expect(await page.locator(`a[href="../downloads/${file}.sha256"]`).count(), file).toBe(1);
  }
  await page.context().close();
});

test('the page of editions shows the hash of each, and how to verify a copy', async () => {
  const page = await open('/editions/', {javaScriptEnabled: false});
  const text = await page.locator('main').textContent();
  for (const name of published) expect(text).toContain(readManifest(root, name)?.sha256);
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
    const count = (): Promise<number> => page.locator('.change:visible').count();
    await expect.poll(count).toBe(all);
    await page.getByRole('combobox', {name: 'Mandate', exact: true}).selectOption('traditional');
    await expect.poll(count).toBeLessThan(all);
    const forMandate = await count();
    expect(forMandate).toBeGreaterThan(0);
    await page.getByRole('combobox', {name: 'Reader', exact: true}).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(count).toBeLessThan(forMandate);
    // What is not for the reader is folded with its count, and still there.
    expect(await page.locator('.change').count()).toBe(all);
    expect(await page.locator('.lens-rest > summary').first().textContent()).toMatch(/^\d+ of \d+/);
    expect(page.url()).toBe(url + path);
    await page.context().close();
  },
);
