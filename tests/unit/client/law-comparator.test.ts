// @vitest-environment happy-dom
import {afterEach, expect, test, vi} from 'vitest';
import {toHtml} from 'hast-util-to-html';

import {attachLawComparator} from '../../../src/client/law/attach-law-comparator';
import {readComparison, toRows} from '../../../src/client/law/read-comparison';
import {toProvisionRows} from '../../../src/remark/provision-rows';
import {createPageRenderer} from '../../../src/remark/render-pages';
import {makeDocument} from './page-fixture';
import {writtenEdition} from '../../fixtures/written-edition';

const edition = writtenEdition();
const source = edition.pages.find(({path}) => path === 'law/comparison.md');
if (!source) throw new Error('There is no comparison of laws');
const html = toHtml(createPageRenderer(edition, {release: 'public'})(source).tree);

function open(): {
  page: Document;
  tick(words: string): void;
  said(): string;
  press(words: string): void;
} {
  const page = makeDocument(html);
  attachLawComparator(page.querySelector<HTMLElement>('[data-tool]')!);
  return {
    page,
    tick(words) {
      const label = [...page.querySelectorAll('label')].find(
        ({textContent}) => textContent.trim() === words,
      );
      const box = label!.querySelector('input')!;
      box.checked = !box.checked;
      box.dispatchEvent(new Event('change', {bubbles: true}));
    },
    said: () => page.querySelector('[role=status]')!.textContent,
    press: (words) =>
      [...page.querySelectorAll('button')].find(({textContent}) => textContent === words)!.click(),
  };
}

const shownColumns = (page: Document): string[] => [
  ...new Set(
    [...page.querySelectorAll<HTMLElement>('.scroll:not([hidden]) .table--comparison thead th')]
      .filter(({hidden}) => !hidden)
      .map(({textContent}) => textContent),
  ),
];

afterEach(() => vi.restoreAllMocks());

test('the page holds everything that the file holds', () => {
  const rows = readComparison(makeDocument(html)).flatMap((table) =>
    toRows(table, edition.about.edition, () => true),
  );
  const byPlace = (all: typeof rows): string[] => all.map((row) => JSON.stringify(row)).sort();
  expect(byPlace(rows)).toEqual(byPlace(toProvisionRows(edition)));
});

test('what is ticked stays, and a line says how much is hidden; one press shows all', () => {
  const {page, tick, said, press} = open();
  const all = shownColumns(page).length;
  tick('Palermo Protocol');
  tick('Organized Crime Convention');
  tick('8. Liability of companies');
  expect(shownColumns(page)).toEqual(['Topic', 'Palermo Protocol', 'Organized Crime Convention']);
  expect(said()).toContain('1 of 30 topics');
  expect(said()).toContain(
    `2 of ${all - 1} instruments (Palermo Protocol; Organized Crime Convention)`,
  );
  expect(said()).toContain(`Hidden: ${all - 3} columns, 29 rows.`);
  expect(page.querySelectorAll('tbody tr:not([hidden])').length).toBeGreaterThan(0);
  press('Show all');
  expect(shownColumns(page)).toHaveLength(all);
  expect(page.querySelectorAll('tbody tr[hidden], .table--comparison [hidden]:not(p)').length).toBe(
    0,
  );
  expect(page.querySelectorAll('input:checked').length).toBe(0);
});

test('a few instruments show what each asks; all of them do not', () => {
  const {page, tick} = open();
  const asks = (): boolean =>
    page.querySelector<HTMLElement>('.table--many .provision__asks, .table--near .provision__asks')!
      .hidden;
  expect(asks()).toBe(true);
  tick('Palermo Protocol');
  expect(asks()).toBe(false);
});

test('paper has the line about a choice only where something is chosen', () => {
  const {page, tick, press} = open();
  const isOnPaper = (): boolean =>
    page.querySelector('[role=status]')!.classList.contains('tool__said');
  expect(isOnPaper()).toBe(false);
  tick('Palermo Protocol');
  expect(isOnPaper()).toBe(true);
  press('Show all');
  expect(isOnPaper()).toBe(false);
});

test('the file holds what is chosen, and nothing else', async () => {
  const {tick, press} = open();
  let saved: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved = blob as Blob;
    return 'blob:test';
  });
  tick('Palermo Protocol');
  tick('8. Liability of companies');
  press('Save what is chosen as CSV');
  const lines = (await saved!.text()).trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^8,Liability of companies,Palermo Protocol,/);
});
