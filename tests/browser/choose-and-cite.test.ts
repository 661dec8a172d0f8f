import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from './launch-browser';
import {openPage} from './open-page';

const PATH = '/next/lead/first-90-days/';
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What a choice could leave behind: in the address, the history and what a browser stores. */
const traces = async (page: Page) => [
  page.url(),
  await page.context().cookies(),
  await page.evaluate(() => [history.length, localStorage.length, sessionStorage.length]),
];

test('a mandate is chosen once, said while it holds, undone with one press, and leaves no trace', async () => {
  const page = await openPage(browser, PATH);
  const before = await traces(page);
  const shown = page.locator('.item:visible, .table--applicability tbody tr:visible');
  const all = await shown.count();
  await page.getByRole('combobox', {name: 'Mandate', exact: true}).selectOption('traditional');
  await expect.poll(() => shown.count()).toBeLessThan(all);
  const state = page.locator('.lens-state [role=status]');
  expect(await state.textContent()).toMatch(/^Shown for: Traditional.*\d+ of \d+ entries/);
  const folded = page.locator('.lens-rest').first();
  await folded.locator('> summary').click();
  expect(await folded.textContent()).toContain('Not yours');
  await page.getByRole('button', {name: 'Show everything again'}).click();
  await expect.poll(() => shown.count()).toBe(all);
  expect(await traces(page)).toEqual(before);
  await page.getByRole('combobox', {name: 'Mandate', exact: true}).selectOption('traditional');
  await page.reload();
  await expect
    .poll(() => page.getByRole('combobox', {name: 'Mandate', exact: true}).inputValue())
    .toBe('');
  await page.context().close();
});

test('a paragraph is cited with a press, and leaves no trace on the page', async () => {
  const page = await openPage(browser, PATH);
  const before = await traces(page);
  await page.locator('.cite-page summary').click();
  await page.getByLabel('What to cite').selectOption({label: '¶ 1'});
  expect(await page.locator('.cite-page__text').textContent()).toMatch(
    /lead\/first-90-days\/#p-.*, paragraph 1\. .*not an official publication/,
  );
  await page.getByRole('button', {name: 'Copy'}).click();
  await expect
    .poll(() => page.locator('.cite-page [role=status]').textContent())
    .toMatch(/^Copied|by hand/);
  expect(await traces(page)).toEqual(before);
  await page.context().close();
});

test('without a script the citation and its files are there, and no control that does nothing', async () => {
  const page = await openPage(browser, PATH, {javaScriptEnabled: false});
  await page.locator('.cite-page summary').click();
  const bib = await page.getByRole('link', {name: 'BibTeX'}).getAttribute('href');
  const file = await page.request.get(new URL(bib ?? '', page.url()).href);
  expect(await file.text()).toContain('page-lead-first-90-days-p-');
  expect(await page.locator('select:visible, main button:visible').count()).toBe(0);
  await page.context().close();
});
