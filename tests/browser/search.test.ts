import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from './launch-browser';
import {hydrated, openPage} from './open-page';

const url = inject('siteUrl');
const MARKER = 'passport';
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page of its own whose script runs, with the list of everything it asks the site for. */
async function open(path: string): Promise<{page: Page; requests: string[]}> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url().slice(url.length)));
  await page.goto(url + path);
  await hydrated(page);
  await page.waitForSelector('[role=combobox], main [role=search] input');
  return {page, requests};
}

const whole = (page: Page) =>
  page.waitForFunction(
    () => !/Loading/.test(document.querySelector('main [role=search]')?.textContent ?? 'Loading'),
  );
const field = (page: Page) => page.locator('main [role=search] input').first();

describe('the search page', () => {
  test('answers with the passage, narrows by facets with exact counts, and finds the list again after going back', async () => {
    const {page} = await open('/search/');
    await field(page).fill('passport taken away');
    await whole(page);
    const results = page.locator('main ol li h3');
    await expect.poll(() => results.count()).toBeGreaterThan(2);
    const sign = page.locator('main fieldset label', {hasText: /^Sign\d/});
    const count = Number(/\d+$/.exec((await sign.textContent())!)![0]);
    await sign.locator('input').check();
    await page.waitForFunction(
      (wanted) =>
        document.querySelector('main [role=search]')!.textContent!.includes(`${wanted} result`),
      count,
    );
    const first = await results.first().textContent();
    await results.first().locator('a').click();
    await page.waitForURL((address) => address.pathname !== '/search/');
    await page.waitForFunction(() => CSS.highlights.has('search'));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !CSS.highlights.has('search'));
    await page.goBack();
    await expect.poll(() => sign.locator('input').isChecked()).toBe(true);
    await expect.poll(() => results.first().textContent()).toBe(first);
    await page.context().close();
  });

  test('a copied link brings the search back and leaves the address at once', async () => {
    const {page} = await open('/search/');
    await field(page).fill(MARKER);
    await whole(page);
    await page.getByRole('button', {name: 'Copy link to this search'}).click();
    const link = await page.locator('main input[readonly]').inputValue();
    expect(link).toMatch(/\/search\/#find=[\w-]+$/);
    await page.context().close();
    const {page: other} = await open(link.slice(url.length));
    await expect.poll(() => field(other).inputValue()).toBe(MARKER);
    await expect.poll(() => other.url()).toBe(`${url}/search/`);
    await other.context().close();
  });

  test('text that looks like syntax or markup is text', async () => {
    const {page} = await open('/search/');
    for (const text of [
      'title:report^5 ~2 +x',
      '<img src=x onerror=alert(1)>',
      '"unclosed',
      'type:zebra',
      '((((',
      '\\',
    ]) {
      await field(page).fill(text);
      await whole(page);
      await page.waitForTimeout(50);
    }
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('main [role=search]').count()).toBe(1);
    await page.context().close();
  });
});

describe('no trace', () => {
  test('the requests are one list in one order, whatever is typed', async () => {
    const lists: string[][] = [];
    for (const words of [MARKER, '"do not investigate" -police type:guidance', 'zzzz']) {
      const {page, requests} = await open('/search/');
      await field(page).fill(words);
      await whole(page);
      await page.waitForLoadState('networkidle');
      // The store's files in their order; the framework's own chunks come when it pleases, whatever is typed.
      lists.push([
        ...requests.filter((request) => request.startsWith('/search/')),
        ...requests.filter((request) => !request.startsWith('/search/')).sort(),
      ]);
      await page.context().close();
    }
    expect(lists[1]).toEqual(lists[0]);
    expect(lists[2]).toEqual(lists[0]);
  });

  test('words and filters stand in no address, title, history or storage', async () => {
    const {page, requests} = await open('/next/');
    await page.waitForSelector('[role=combobox]');
    await page.keyboard.press('/');
    await page.keyboard.type(MARKER);
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForLoadState('networkidle');
    const kept = await page.evaluate(async () =>
      JSON.stringify([
        location.href,
        document.title,
        history.state,
        {...localStorage},
        {...sessionStorage},
        await indexedDB.databases(),
        await caches.keys(),
        document.cookie,
      ]),
    );
    expect(kept).not.toContain(MARKER);
    expect(requests.join(' ')).not.toContain(MARKER);
    await page.context().close();
  });
});

test('a part that is missing is named, and the rest answers', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(/\/search\/terms\..*\.bin/, (route) => route.abort());
  await page.goto(`${url}/search/`);
  await field(page).fill('ST/SGB/2003/13');
  await page.waitForFunction(() =>
    /could not be loaded \(terms\./.test(document.body.textContent ?? ''),
  );
  await expect
    .poll(() => page.locator('main ol li h3').first().textContent())
    .toContain('ST/SGB/2003/13');
  await context.close();
});

test('the bar has a combobox that the keyboard reaches with Ctrl+K and that completes filters', async () => {
  const {page} = await open('/next/');
  await page.waitForSelector('[role=combobox]');
  await page.keyboard.press('Control+k');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
  await page.keyboard.type('type:gui');
  await page.getByRole('option', {name: /type:guidance/}).click();
  await expect.poll(() => page.locator('[role=combobox]').inputValue()).toBe('type:guidance ');
  await page.keyboard.press('Escape');
  await page.context().close();
});

test('without script the search page leads to an A to Z', async () => {
  const page = await openPage(browser, '/search/', {javaScriptEnabled: false});
  await page
    .getByRole('link', {name: /A to Z/})
    .first()
    .click();
  await expect.poll(() => page.locator('main li a').count()).toBeGreaterThan(200);
  await page.getByRole('link', {name: 'ST/SGB/2003/13', exact: true}).first().waitFor();
  await page.context().close();
});
