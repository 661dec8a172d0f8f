import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import type {Browser, Page} from 'playwright-core';
import {CURRENT} from './current-edition';
import {launchBrowser} from './launch-browser';
import {listening, openPage} from './open-page';

const url = inject('siteUrl');
const SEARCH = `${CURRENT}/search/`;
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
  await listening(page);
  return {page, requests};
}

const field = (page: Page) => page.locator('main input[type=search]').first();
const results = (page: Page) => page.locator('main ol li h3');

/** Types as a reader does, and waits until nothing is left to load. */
async function type(page: Page, words: string): Promise<void> {
  await field(page).click();
  await page.waitForSelector('main [role=search]');
  await field(page).fill(words);
  await page.waitForFunction(
    () => !/Loading/.test(document.querySelector('main [role=search]')?.textContent ?? 'Loading'),
  );
}

describe('the search page', () => {
  test('loads the search when its field is first used, and not before', async () => {
    const {page, requests} = await open(SEARCH);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => /search\.js|store\//.test(path))).toEqual([]);
    await type(page, MARKER);
    await results(page).first().waitFor();
    expect(requests.some((path) => path.endsWith('assets/search.js'))).toBe(true);
    await page.context().close();
  });

  test('answers with the passage, narrows by facets with exact counts, marks the words, and finds the list again after going back', async () => {
    const {page} = await open(SEARCH);
    await type(page, 'passport taken away');
    await expect.poll(() => results(page).count()).toBeGreaterThan(2);
    const sign = page.locator('main fieldset label', {hasText: /^Sign\d/});
    const count = Number(/\d+$/.exec((await sign.textContent()) ?? '')?.[0]);
    await sign.locator('input').check();
    await page.waitForFunction(
      (wanted) =>
        document.querySelector('main [role=search]')?.textContent?.includes(`${wanted} result`),
      count,
    );
    const first = await results(page).first().textContent();
    await results(page).first().locator('a').click();
    await page.waitForURL((address) => !address.pathname.includes('/search/'));
    await page.waitForFunction(() => CSS.highlights.has('search'));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !CSS.highlights.has('search'));
    await page.goBack();
    await expect.poll(() => sign.locator('input').isChecked()).toBe(true);
    await expect.poll(() => results(page).first().textContent()).toBe(first);
    await page.context().close();
  });

  test('the first result is one Tab or one arrow from the field', async () => {
    const {page} = await open(SEARCH);
    await type(page, MARKER);
    await results(page).first().waitFor();
    const first = await results(page).first().locator('a').getAttribute('href');
    for (const key of ['ArrowDown', 'Tab']) {
      await field(page).press(key);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('href')), {
          message: key,
        })
        .toBe(first);
    }
    await page.context().close();
  });

  test('on a phone the first result stands in the upper half', async () => {
    const {page} = await open(SEARCH);
    await page.setViewportSize({width: 360, height: 740});
    await type(page, MARKER);
    await expect
      .poll(async () => (await results(page).first().boundingBox())?.y)
      .toBeLessThan(740 / 2);
    await page.context().close();
  });

  test('a correction is said, and what was typed can be searched instead', async () => {
    const {page} = await open(SEARCH);
    await type(page, 'traficking');
    await page.getByText('Showing results for “trafficking”').waitFor();
    await page.getByRole('button', {name: 'Search instead for “traficking”'}).click();
    await page.getByText('The package does not have “traficking”').waitFor();
    await page.context().close();
  });

  test('a query in another language is told so in that language', async () => {
    const {page} = await open(SEARCH);
    await type(page, 'qué hacer si hay trata de personas');
    await expect.poll(() => page.locator('main p[lang=es]').textContent()).toContain('inglés');
    await page.context().close();
  });

  test('a result opens at the passage it shows', async () => {
    const {page} = await open(SEARCH);
    await type(page, 'Organized Crime Convention companies liable effective dissuasive');
    await results(page).first().locator('a').click();
    await page.waitForURL((address) => !address.pathname.includes('/search/'));
    await page.waitForFunction(() => CSS.highlights.has('search'));
    const row = page.getByText('sanctions are effective, proportionate').first();
    await expect
      .poll(async () => (await row.boundingBox())?.y)
      .toSatisfy((y: unknown) => typeof y === 'number' && y > 0 && y < 900);
    await page.context().close();
  });

  test('asks another edition only when it is chosen, and then in its own store', async () => {
    const {page, requests} = await open(SEARCH);
    await type(page, MARKER);
    await results(page).first().waitFor();
    expect(requests.filter((path) => path.startsWith('/1.0/'))).toEqual([]);
    await page.locator('main select').first().selectOption({label: '1.0'});
    await expect
      .poll(() => requests.filter((path) => path.startsWith('/1.0/store/')).length)
      .toBeGreaterThan(0);
    await expect
      .poll(() => results(page).first().locator('a').getAttribute('href'))
      .toContain('/1.0/');
    await page.context().close();
  });

  test('a copied link brings the search back and leaves the address at once', async () => {
    const {page} = await open(SEARCH);
    await type(page, MARKER);
    await page.getByRole('button', {name: 'Copy link to this search'}).click();
    const link = await page.locator('main input[readonly]').inputValue();
    expect(link).toMatch(/\/search\/(index\.html)?#find=[\w-]+$/);
    await page.context().close();
    const {page: other} = await open(link.slice(url.length));
    await expect.poll(() => field(other).inputValue()).toBe(MARKER);
    await expect.poll(() => other.url()).not.toContain('#');
    await other.context().close();
  });

  test('text that looks like syntax or markup is text', async () => {
    const {page} = await open(SEARCH);
    for (const text of [
      'title:report^5 ~2 +x',
      '<img src=x onerror=alert(1)>',
      '"unclosed',
      'type:zebra',
      '((((',
      '\\',
    ])
      await type(page, text);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('main [role=search]').count()).toBe(1);
    await page.context().close();
  });
});

describe('no trace', () => {
  test('the requests are one list in one order, whatever is typed', async () => {
    const last = readdirSync(join(__dirname, '../../build', CURRENT, 'store'))
      .filter((file) => /^texts-\d+\.bin$/.test(file))
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
      .at(-1);
    const lists: string[][] = [];
    for (const words of [MARKER, '"do not investigate" -police type:guidance', 'zzzz']) {
      const {page, requests} = await open(SEARCH);
      await type(page, words);
      await expect.poll(() => requests.at(-1)).toBe(`${CURRENT}/store/${last}`);
      lists.push(requests);
      await page.context().close();
    }
    expect(lists[1]).toEqual(lists[0]);
    expect(lists[2]).toEqual(lists[0]);
  });

  test('words and filters stand in no address, title, history or storage, also on the page that a result opens', async () => {
    const {page, requests} = await open(`${CURRENT}/report/`);
    await page.keyboard.press('/');
    // A word that no page has in its address or title.
    const word = 'sergeant';
    await page.keyboard.type(word);
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => address.pathname !== `${CURRENT}/report/`);
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
        window.name,
      ]),
    );
    expect(kept).not.toContain(word);
    expect(requests.join(' ')).not.toContain(word);
    await page.context().close();
  });
});

test('a part that is missing is named, and the rest answers', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(/\/store\/rank.*\.bin/, (route) => route.abort());
  await page.goto(url + SEARCH);
  await field(page).click();
  await page.waitForSelector('main [role=search]');
  // The first stage knows missions by their names.
  await field(page).fill('UNMIK');
  await page.waitForFunction(() =>
    /could not be loaded \(rank/.test(document.body.textContent ?? ''),
  );
  await expect.poll(() => results(page).first().textContent()).toContain('UNMIK');
  await context.close();
});

test('the bar has a combobox that the keyboard reaches with Ctrl+K and that completes filters', async () => {
  const {page} = await open(`${CURRENT}/report/`);
  await page.keyboard.press('Control+k');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
  await page.keyboard.type('type:gui');
  await page.getByRole('option', {name: /type:guidance/}).click();
  await expect.poll(() => page.locator('[role=combobox]').inputValue()).toBe('type:guidance ');
  await page.keyboard.press('Escape');
  await page.context().close();
});

test('on a phone the icon opens the field, and the first line stands in the upper half', async () => {
  const context = await browser.newContext({viewport: {width: 360, height: 740}});
  const page = await context.newPage();
  await page.goto(`${url}${CURRENT}/report/`);
  await listening(page);
  await page.locator('.search-link').click();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.type(MARKER);
  const first = page.locator('[role=option]').first();
  await first.waitFor();
  const box = await first.boundingBox();
  expect(box?.y).toBeLessThan(740 / 2);
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360).toBe(true);
  await context.close();
});

test('a page that the browser has translated keeps its search', async () => {
  const {page} = await open(SEARCH);
  await type(page, MARKER);
  await results(page).first().waitFor();
  // What translation does: text stands in elements of its own afterwards.
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter((node) => node.data.trim() !== '')) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text.data);
    }
  });
  await type(page, 'report the same day');
  await expect.poll(() => results(page).first().textContent()).toMatch(/report/i);
  await page.context().close();
});

test('without script the search page leads to an A to Z', async () => {
  const page = await openPage(browser, SEARCH, {javaScriptEnabled: false});
  await page
    .getByRole('link', {name: /A to Z/})
    .first()
    .click();
  await expect.poll(() => page.locator('main li a').count()).toBeGreaterThan(200);
  await page.getByRole('link', {name: 'ST/SGB/2003/13', exact: true}).first().waitFor();
  await page.context().close();
});
