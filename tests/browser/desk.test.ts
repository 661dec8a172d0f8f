import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import type {RunningDesk} from '../../src/desk/server/create-desk-server';
import {startDesk} from '../../src/desk/start-desk';
import {makeRepository} from '../fixtures/make-repository';
import {launchBrowser} from './launch-browser';
import {readAxeFaults} from './read-axe-faults';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

let site: ReturnType<typeof makeRepository>;
let desk: RunningDesk;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  site = makeRepository();
  [desk, browser] = await Promise.all([startDesk(site.dir), launchBrowser()]);
  page = await browser.newPage({viewport: {width: 360, height: 740}});
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(desk.url);
});
afterAll(async () => {
  await browser.close();
  await desk.close();
  site.remove();
});

const read = (file: string): string => readFileSync(join(site.dir, file), 'utf8');

async function go(hash: string, title: string): Promise<void> {
  await page.evaluate((to) => (window.location.hash = to), hash);
  await page.getByRole('heading', {level: 1, name: title}).waitFor();
}

/** Nothing that axe finds, nothing wider than a phone. */
async function expectSound(): Promise<void> {
  await page.evaluate(AXE);
  expect(await readAxeFaults(page, true)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

it('takes its key out of the address', () => {
  expect(page.url()).toBe(`${new URL(desk.url).origin}/#/`);
});

it('lists what there is, and opens a partner found by title', async () => {
  await page.getByLabel('Find by title or id').fill('migration');
  await expectSound();
  await page
    .getByRole('link', {name: /Migration/})
    .first()
    .click();
  await page.getByRole('heading', {level: 1, name: /Migration/}).waitFor();
  await expectSound();
});

it('says what is wrong beside the field as one writes, mends it at a press, and saves', async () => {
  await page.getByLabel('From', {exact: true}).fill('9 October 2003');
  await page.getByRole('button', {name: 'Write “2003-10-09”'}).press('Enter');
  // The button is gone; whoever works by keyboard goes on from the field.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id))
    .toBe(await page.getByLabel('From', {exact: true}).getAttribute('id'));
  await page.getByLabel('Summary').fill('');
  await page.getByText('is still empty').first().waitFor();
  await expectSound();
  await page.getByLabel('Summary').fill('It helps people to return.');
  await page.getByText('Nothing is to be mended here.').waitFor();
  await page.getByRole('button', {name: 'Save', exact: true}).click();
  // What is written while it is being saved is not lost, and is no draft of what was saved.
  await page.getByLabel('Engage').fill('Ask it first.');
  await page.getByText('Saved:').waitFor();
  await page.getByText('Not saved yet').waitFor();
  expect(await page.getByLabel('Engage').inputValue()).toBe('Ask it first.');
  expect(read('data/agencies/iom.yml')).toContain('summary: "It helps people to return."');
  expect(read('data/agencies/iom.yml')).toContain('from: "2003-10-09"');
});

it('shows both versions where somebody else has written meanwhile', async () => {
  const file = join(site.dir, 'data/agencies/iom.yml');
  writeFileSync(file, read('data/agencies/iom.yml').replace('to return.', 'to go home.'));
  await page.getByLabel('Engage').fill('Ask it early.');
  await page.getByRole('button', {name: 'Save', exact: true}).click();
  await page.getByRole('heading', {name: 'Somebody else has changed this meanwhile'}).waitFor();
  await expectSound();
  await page
    .getByRole('group', {name: 'summary'})
    .getByLabel(/The other/)
    .check();
  await page.getByRole('button', {name: 'Go on with these'}).click();
  await page.getByRole('button', {name: 'Save', exact: true}).click();
  await expect.poll(() => read('data/agencies/iom.yml')).toContain('Ask it early.');
  expect(read('data/agencies/iom.yml')).toContain('to go home.');
});

it('edits the text of a page, shows it as readers see it, and saves', async () => {
  await page.evaluate(() => (window.location.hash = '#/open/index.md'));
  const text = page.getByLabel('Text of the page, in Markdown');
  await text.waitFor();
  await text.press('Control+End');
  await text.pressSequentially('\n\n:p[at-the-end] Words at the end. :basis[proposal]\n');
  await page.getByText('Preview', {exact: true}).click();
  await page.frameLocator('iframe').getByText('Words at the end.').waitFor();
  await expectSound();
  // The editor lets go of the keyboard.
  await text.press('Escape');
  await text.press('Tab');
  expect(await text.evaluate((node) => node === document.activeElement)).toBe(false);
  await page.getByRole('button', {name: 'Save', exact: true}).click();
  await expect.poll(() => read('docs/index.md')).toContain('Words at the end.');
});

it('renames with every place that names it, and takes it back', async () => {
  await go('#/open/presumed-victim', 'Presumed victim');
  await page.getByText('Rename this record').click();
  await page.getByLabel('New id').fill('likely-victim');
  await page.getByRole('button', {name: 'Show what renaming would change'}).click();
  await page.getByText(/file changes|files change/).waitFor();
  await expectSound();
  // Pressed before the renaming is done, the other button does nothing.
  await page.evaluate(() => {
    for (const label of ['Do it: renaming', 'Take back the last save'])
      [...document.querySelectorAll('button')]
        .find(({textContent}) => textContent === label)
        ?.click();
  });
  await page.getByText(/^Done: /).waitFor();
  expect(read('data/terms/terms.yml')).toContain('- id: likely-victim');
  await page.getByRole('button', {name: 'Take back the last save'}).click();
  await page.getByText(/^Taken back: /).waitFor();
  expect(read('data/terms/terms.yml')).toContain('- id: presumed-victim');
  // What was open is called otherwise again.
  await page.getByRole('heading', {level: 1, name: 'Pages and records'}).waitFor();
});

it('shows what has changed, records it, and lists what is to be mended', async () => {
  await go('#/changes', 'What has changed');
  await page.getByText('iom', {exact: false}).first().click();
  await expectSound();
  await page.getByLabel(/What did you change/).fill('IOM was described anew.');
  await page.getByRole('button', {name: 'Record the changes'}).click();
  await page.getByText(/^Recorded:/).waitFor();
  await go('#/new', 'Add a page or a record');
  await expectSound();
  await go('#/publish', 'Publish edition 1.0');
  await page.getByText('Record everything').waitFor();
  await expectSound();
  await go('#/due', 'What is due');
  await page.getByText('Reviews that come soon').waitFor();
  await expectSound();
  await go('#/problems', 'Problems');
  await page.getByText('Everything has been checked.').waitFor();
  await expectSound();
});

it('makes a file for a reviewer, whose comments come back beside the page, and are marked as done', async () => {
  await go('#/reviewers', 'Reviewers');
  await expectSound();
  await page.getByLabel('Pages and records, one a line').fill('index.md');
  await page.getByLabel('Add by title').fill('International Organization');
  await page.getByLabel('Add by title').press('Enter');
  expect(await page.getByLabel('Pages and records, one a line').inputValue()).toBe(
    'index.md\niom\n',
  );
  const [draft] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Make the file'}).click(),
  ]);
  const file = join(site.dir, '..', `${basename(site.dir)}-${draft.suggestedFilename()}`);
  await draft.saveAs(file);
  const reviewer = await browser.newPage({viewport: {width: 360, height: 740}});
  const asked: string[] = [];
  reviewer.on('request', (request) => asked.push(request.url()));
  reviewer.on(
    'console',
    (message) => message.type() === 'error' && complaints.push(message.text()),
  );
  await reviewer.goto(pathToFileURL(file).href);
  await reviewer.evaluate(AXE);
  expect(await readAxeFaults(reviewer, true)).toEqual([]);
  expect(await reviewer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    360,
  );
  await reviewer.getByRole('button', {name: /^Comment on: .*Words at the end/}).press('Enter');
  await reviewer.getByLabel(/^Your comment on/).fill('Say <b>whose</b> words.\n=1+1');
  await reviewer.getByLabel(/^Your role/).fill('Legal adviser');
  const [saved] = await Promise.all([
    reviewer.waitForEvent('download'),
    reviewer.getByRole('button', {name: 'Save comments (1)'}).click(),
  ]);
  expect(asked.filter((url) => !/^(file|blob):/.test(url))).toEqual([]);
  const comments = `${file}.json`;
  await saved.saveAs(comments);
  await reviewer.close();
  await page.getByLabel(/The file that came back/).setInputFiles(comments);
  await page.getByText('1 taken in.').waitFor();
  await go('#/open/index.md', 'Whom do I tell?');
  await page.getByText('Say <b>whose</b> words.').waitFor();
  await expectSound();
  await page.getByLabel('Comment 1 is done').check();
  await page.getByText('Marked as done.').waitFor();
  rmSync(file);
  rmSync(comments);
});

it('was never stopped by its own policy, and loaded nothing from elsewhere', () => {
  expect(complaints).toEqual([]);
});
