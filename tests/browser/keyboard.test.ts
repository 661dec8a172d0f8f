import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import type {Browser} from 'playwright-core';
import {CURRENT} from './current-edition';
import {launchBrowser} from './launch-browser';
import {openPage} from './open-page';

const url = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What the focused element is, and whether a person could see it. */
const focused = () => {
  const element = document.activeElement as HTMLElement;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  // A link that runs over two lines has its text in the first of its boxes, not at the corner of them all.
  const line = element.getClientRects()[0] ?? box;
  // Of a region taller than the window, the middle of what is in view.
  const y =
    line.height > 60
      ? (Math.max(line.top, 0) + Math.min(line.bottom, window.innerHeight)) / 2
      : line.y + Math.min(line.height, 20) / 2;
  const middle = document.elementFromPoint(line.x + Math.min(line.width, 20) / 2, y);
  return {
    name: `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`,
    isBody: element === document.body,
    inView: box.bottom > 0 && box.top < window.innerHeight,
    covered: !(middle && (element.contains(middle) || middle.contains(element))),
    outlined: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
  };
};

test.each([
  '/',
  `${CURRENT}/report/`,
  `${CURRENT}/report/un-personnel/`,
  `${CURRENT}/detect/first-contact/`,
  `${CURRENT}/about/glossary/`,
])(
  'on %s every stop of the Tab key is in view, uncovered and outlined, forward and back',
  async (path) => {
    const page = await openPage(browser, path, {viewport: {width: 1280, height: 500}});
    for (const key of ['Tab', 'Shift+Tab']) {
      const seen: string[] = [];
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press(key);
        const stop = await page.evaluate(focused);
        if (stop.isBody) break;
        expect(stop.inView, `${key} ${stop.name} is out of view`).toBe(true);
        expect(stop.covered, `${key} ${stop.name} is covered`).toBe(false);
        expect(stop.outlined, `${key} ${stop.name} has no outline`).toBe(true);
        seen.push(stop.name);
      }
      if (key === 'Tab') {
        expect(seen[0]).toMatch(/skip to the text/i);
        expect(seen.some((name) => name.includes('Leave this page'))).toBe(true);
      }
    }
    await page.context().close();
  },
);

test('the single keys / and Shift can be switched off for the visit and on again; nothing else is kept of it', async () => {
  const page = await openPage(browser, `${CURRENT}/report/`);
  const field = page.locator('.bar__search input');
  await field.waitFor();
  const isFocused = (): Promise<boolean> =>
    field.evaluate((element) => element === document.activeElement);
  await page.getByRole('button', {name: /switch off the keys/i}).click();
  await page.keyboard.press('/');
  expect(await isFocused()).toBe(false);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift');
  expect(page.url()).toBe(`${url}${CURRENT}/report/`);
  // The next page knows it too.
  await page.reload();
  await page.keyboard.press('/');
  expect(await isFocused()).toBe(false);
  expect(await page.evaluate(() => ({...sessionStorage}))).toEqual({'srsg-keys': 'off'});
  await page.getByRole('button', {name: /on again/i}).click();
  await page.keyboard.press('/');
  await expect.poll(isFocused).toBe(true);
  const stored = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
  ]);
  expect(stored).toEqual([0, 0, '']);
  await page.context().close();
});
