import {afterAll, afterEach, beforeAll, describe, expect, inject, test} from 'vitest';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {CURRENT} from './current-edition';
import {launchBrowser} from './launch-browser';
import {openPage} from './open-page';

const url = inject('siteUrl');
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  page = await openPage(browser, path, options);
  return page;
}

describe('the home page leads to', () => {
  test.each([
    ['I need to report something', `${CURRENT}/report/`, 'Whom do I tell?'],
    ['I lead a mission', `${CURRENT}/lead/`, 'I lead a mission'],
    ['Multidimensional', `${CURRENT}/lead/multidimensional/`, 'Multidimensional mandate'],
    ['I want to know what to look for', `${CURRENT}/detect/`, 'Detect'],
    ['For editors', `${CURRENT}/about/keep/`, 'Keep this package'],
  ])('%s', async (door, path, title) => {
    await open('/');
    await page.getByRole('link', {name: door}).click();
    // On a server addresses end with the folder, whatever the links in the page name.
    await page.waitForURL(url + path);
    await expect.poll(() => page.locator('h1').textContent()).toContain(title);
  });

  test('on a phone the way to report is there without scrolling, and says whom to tell first', async () => {
    await open('/', {viewport: {width: 360, height: 640}});
    const box = await page.getByRole('link', {name: 'I need to report something'}).boundingBox();
    expect(box!.y + box!.height).toBeLessThan(640);
    await open(`${CURRENT}/report/`, {viewport: {width: 360, height: 640}});
    const safety = await page.getByRole('complementary', {name: 'Safety'}).first().textContent();
    expect(safety).toMatch(/danger/i);
    expect(safety).toMatch(/investigat/i);
  });
});

describe('the chooser', () => {
  test.each([{javaScriptEnabled: true}, {javaScriptEnabled: false}])(
    'leads to whom to tell, and leaves nothing behind, with %o',
    async (options) => {
      await open('/next/report/', {...options, viewport: {width: 360, height: 740}});
      const before = page.url();
      const chooser = page.locator('.chooser');
      await chooser.getByText('No', {exact: true}).first().click();
      await chooser.getByText('Nothing points to it').click();
      await chooser.getByText('Yes, or not sure').last().click();
      const steps = chooser.locator('.chooser__steps:visible');
      await steps.first().waitFor();
      expect(await steps.first().textContent()).toMatch(
        /To whom.*Child protection adviser.*If that channel may be part of the problem/s,
      );
      expect(page.url()).toBe(before);
      expect(await page.context().cookies()).toEqual([]);
      if (!options.javaScriptEnabled) return;
      expect(
        await page.evaluate(() => [history.length, localStorage.length, sessionStorage.length]),
      ).toEqual([2, 0, 0]);
      // Whoever comes back to the page finds it as it was before the first answer.
      await page.getByRole('button', {name: 'Begin again'}).click();
      await expect.poll(() => chooser.locator('details[open]').count()).toBe(0);
    },
  );
});

describe('the brief', () => {
  test('of each mandate in each phase prints on one sheet', async () => {
    await open('/next/brief/');
    const links = await page
      .locator('main .table--cards a[href*="-"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    const briefs = [...new Set(links.filter((href) => /brief\/[a-z-]+\//.test(href)))];
    expect(briefs).toHaveLength(25);
    for (const brief of briefs) {
      await page.goto(brief);
      const sheets = (await page.pdf({preferCSSPageSize: true, format: 'A4'}))
        .toString('latin1')
        .match(/\/Type\s*\/Page[^s]/g);
      expect(sheets, brief).toHaveLength(1);
    }
  });
});

describe('the cards', () => {
  test('print each alone, on a sheet of its own size', async () => {
    await open('/next/situations/cards/');
    const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
    const widths = [...pdf.matchAll(/\/MediaBox\s*\[0 0 (\d+)/g)].map(([, width]) => Number(width));
    // 85 mm is 240 points, A6 is 297 points wide.
    expect(widths.filter((width) => width === 240)).toHaveLength(1);
    const cards = await page.locator('.card--a6').count();
    expect(cards).toBeGreaterThan(8);
    expect(widths.filter((width) => width === 297 || width === 298)).toHaveLength(cards);
  });
});

describe('the marks', () => {
  test('of our own drafting stand there when they are asked for, and on paper', async () => {
    await open('/next/report/', {javaScriptEnabled: false});
    const ours = page.locator('.basis--ours').first();
    expect(await ours.isVisible()).toBe(false);
    await page.getByText('What the letters mean').click();
    await page.getByLabel('Mark it too').check();
    expect(await ours.isVisible()).toBe(true);
    await page.getByLabel('Mark it too').uncheck();
    await page.emulateMedia({media: 'print'});
    expect(await ours.isVisible()).toBe(true);
  });
});

describe('a table on a phone', () => {
  test('that says what to do names the column of every cell, and loses none', async () => {
    await open('/next/report/un-personnel/', {viewport: {width: 360, height: 740}});
    const {wide, labels} = await page.locator('.table--routes').evaluate((table) => ({
      wide: table.scrollWidth > table.parentElement!.clientWidth,
      labels: [...table.querySelectorAll('tbody td')].map((cell) => {
        const {width} = cell.getBoundingClientRect();
        return width > 200 && getComputedStyle(cell, '::before').content !== 'none';
      }),
    }));
    expect(wide).toBe(false);
    expect(labels.length).toBeGreaterThan(20);
    expect(labels).not.toContain(false);
  });

  test('that is looked up in two directions keeps its first column in view', async () => {
    await open('/next/law/comparison/', {viewport: {width: 360, height: 740}});
    const grid = page.locator('.scroll:has(.table--grid)').first();
    await grid.evaluate((region) => region.scrollTo(400, 0));
    const first = await grid.locator('tbody th').first().boundingBox();
    expect(first!.x).toBeGreaterThanOrEqual(0);
    expect(first!.x).toBeLessThan(60);
  });
});

describe('without JavaScript', () => {
  test('both procedures are whole: every step, every outcome, every route', async () => {
    for (const [path, id] of [
      [`${CURRENT}/report/third-parties/`, 'report-third-parties'],
      [`${CURRENT}/report/un-personnel/`, 'report-un-personnel'],
    ] as const) {
      await open(path, {javaScriptEnabled: false});
      expect(await page.locator(`#${id} .path__node--step`).count()).toBeGreaterThan(4);
      expect(await page.locator(`#${id} .path--outcomes .path__node`).count()).toBeGreaterThan(1);
      expect(await page.locator('.table--routes tbody tr').count()).toBe(9);
      expect(await page.locator(`#${id} .path--outcomes`).isVisible()).toBe(true);
      await page.context().close();
    }
  });

  test('reasons open, terms explain themselves, and the search page offers registers', async () => {
    await open(`${CURRENT}/detect/first-contact/`, {javaScriptEnabled: false});
    const why = page.locator('details.item__why').first();
    await why.locator('summary').click();
    await why.locator('p').first().waitFor();
    await page.goto(`${url}${CURRENT}/search/`);
    await page
      .getByRole('link', {name: /glossary/i})
      .first()
      .waitFor();
  });

  test('every page can be reached from the contents by links alone', async () => {
    await open(`${CURRENT}/`, {javaScriptEnabled: false});
    const linked = await page.locator('main a[href$="index.html"]').count();
    expect(linked).toBeGreaterThan(5);
    await page.locator('#contents a', {hasText: 'Detect'}).click();
    await page.waitForURL(`${url}${CURRENT}/detect/index.html`);
  });

  test('no control stands there that does nothing; the contents, the editions and the way out are links', async () => {
    await open(`${CURRENT}/report/`, {
      javaScriptEnabled: false,
      viewport: {width: 360, height: 740},
    });
    expect(await page.locator('button, select, input:not(.trust__switch)').count()).toBe(0);
    await page.locator('.bar__menu').click();
    await page.locator('#contents').getByRole('link', {name: 'Channels'}).click();
    await page.waitForURL(`${url}${CURRENT}/report/channels/index.html`);
    expect(await page.locator('.leave').getAttribute('href')).toBe('https://www.wikipedia.org/');
  });
});

describe('a term', () => {
  test('shows its definition on focus and on hover, and Escape hides it', async () => {
    await open(`${CURRENT}/detect/what-trafficking-is/`);
    const term = page.locator('.term').first();
    const definition = term.getByRole('tooltip', {includeHidden: true});
    expect(await definition.isVisible()).toBe(false);
    await term.locator('.term__word').focus();
    await definition.waitFor();
    await page.keyboard.press('Escape');
    await definition.waitFor({state: 'hidden'});
    await page.locator('h1').click();
    await term.locator('.term__word').hover();
    await definition.waitFor();
  });

  test('on a phone opens by tap inside the screen', async () => {
    await open(`${CURRENT}/detect/what-trafficking-is/`, {
      viewport: {width: 360, height: 640},
      hasTouch: true,
    });
    const term = page.locator('.term').first();
    await term.locator('.term__word').tap();
    await term.getByRole('tooltip').waitFor();
    const box = await term.getByRole('tooltip').boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(360);
  });
});

describe('a permanent link', () => {
  test('appears on focus, and leads to the sign', async () => {
    await open(`${CURRENT}/detect/signs-by-form/`);
    const link = page.locator('#g01 a.permalink');
    await page.mouse.move(0, 0);
    expect(await link.evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
    await link.focus();
    await expect
      .poll(() => link.evaluate((element) => getComputedStyle(element).opacity))
      .not.toBe('0');
    await link.press('Enter');
    await expect.poll(() => page.url()).toBe(`${url}${CURRENT}/detect/signs-by-form/#g01`);
    await expect
      .poll(async () => (await page.locator('#g01').boundingBox())?.y)
      .toBeGreaterThanOrEqual(56);
  });
});

test('in print the text stands alone, with reasons opened', async () => {
  await open(`${CURRENT}/report/heads-of-mission/`);
  await page.emulateMedia({media: 'print'});
  for (const selector of ['.bar', '.contents', '.turn', '.take']) {
    await expect
      .poll(() => page.locator(selector).first().isVisible(), {message: selector})
      .toBe(false);
  }
  await page.locator('details.item__why > p').first().waitFor();
  expect(await page.locator('.foot').textContent()).toContain(
    'not an official publication of the United Nations',
  );
});

test('on paper no text starts beside the sheet', async () => {
  for (const path of ['report/', 'lead/', 'about/glossary/']) {
    await open(`${CURRENT}/${path}`, {viewport: {width: 720, height: 1000}});
    await page.emulateMedia({media: 'print'});
    const {left, width} = await page.evaluate(() => ({
      left: document.querySelector('h1')!.getBoundingClientRect().left,
      width: document.documentElement.scrollWidth,
    }));
    expect(left, path).toBeGreaterThanOrEqual(0);
    expect(width, path).toBeLessThanOrEqual(720);
    await page.context().close();
  }
});

test('leaving replaces the page, so that Back does not return to it', async () => {
  await open(`${CURRENT}/report/`);
  await page.route('https://www.wikipedia.org/**', (route) =>
    route.fulfill({body: '<h1>Elsewhere</h1>', contentType: 'text/html'}),
  );
  await page.getByRole('link', {name: 'Leave this page'}).click();
  await page.waitForURL('https://www.wikipedia.org/');
  expect(await page.evaluate(() => window.history.length)).toBeLessThanOrEqual(2);
});

test('three presses of Shift leave; with another key or a click between them they do not', async () => {
  await open(`${CURRENT}/report/`);
  await page.route('https://www.wikipedia.org/**', (route) =>
    route.fulfill({body: '<h1>Elsewhere</h1>', contentType: 'text/html'}),
  );
  for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift']) await page.keyboard.press(key);
  await page.locator('h1').click();
  await page.keyboard.press('Shift');
  expect(page.url()).toBe(`${url}${CURRENT}/report/`);
  for (const key of ['b', 'Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
  await page.waitForURL('https://www.wikipedia.org/');
});

test('a page names itself in its title, so that a browser says where a link has led', async () => {
  await open(`${CURRENT}/report/`);
  await page.locator('#contents').getByRole('link', {name: 'Channels'}).click();
  await page.waitForURL(`${url}${CURRENT}/report/channels/`);
  expect(await page.title()).toMatch(/^Channels/);
});

test('the theme is chosen with a button, kept for the visit, and follows the system until then', async () => {
  await open(`${CURRENT}/report/`, {colorScheme: 'dark'});
  const paper = () =>
    page.evaluate(
      () =>
        getComputedStyle(document.body).backgroundColor +
        getComputedStyle(document.documentElement).backgroundColor,
    );
  const dark = await paper();
  await page.locator('.bar__mode button').click();
  await expect.poll(paper).not.toBe(dark);
  const light = await paper();
  await page.reload();
  expect(await paper()).toBe(light);
});

test('on a phone the contents open over the page, take the focus, and Escape gives it back', async () => {
  await open(`${CURRENT}/report/`, {viewport: {width: 360, height: 740}});
  const button = page.locator('.bar__menu');
  await button.click();
  await page.locator('#contents').waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest('#contents') !== null)).toBe(
    true,
  );
  expect(page.url()).toBe(`${url}${CURRENT}/report/`);
  await page.keyboard.press('Escape');
  await page.locator('#contents').waitFor({state: 'hidden'});
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});
