// @vitest-environment happy-dom
import {toHtml} from 'hast-util-to-html';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';

import {attachPartnerWorksheet} from '../../../src/client/worksheet/attach-partner-worksheet';
import '../../../src/client/worksheet/files';
import '../../../src/client/worksheet/harm';
import {createPageRenderer} from '../../../src/remark/render-pages';
import {makeDocument} from './page-fixture';
import {writtenEdition} from '../../fixtures/written-edition';

const edition = writtenEdition();
const source = edition.pages.find(({path}) => path === 'partners/mapping-worksheet.md');
const html = toHtml(createPageRenderer(edition, {release: 'public'})(source!).tree);

let saved: Blob | undefined;
beforeEach(() => {
  saved = undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved = blob as Blob;
    return 'blob:test';
  });
});
afterEach(() => vi.restoreAllMocks());

function open() {
  const page = makeDocument(html);
  const place = page.querySelector<HTMLElement>('[data-tool]')!;
  attachPartnerWorksheet(place);
  const field = (column: string, at = 0): HTMLTextAreaElement =>
    place.querySelectorAll<HTMLTextAreaElement>(`[id^=partner-][id$="-${column}"]`)[at]!;
  return {
    place,
    field,
    write(column: string, words: string): void {
      field(column).value = words;
      field(column).dispatchEvent(new Event('input', {bubbles: true}));
      field(column).dispatchEvent(new Event('change', {bubbles: true}));
    },
    press(words: string): void {
      [...place.querySelectorAll('button')].find(({textContent}) => textContent === words)!.click();
    },
    async choose(name: string, text: string): Promise<void> {
      const chooser = place.querySelector<HTMLInputElement>('input[type=file]')!;
      Object.defineProperty(chooser, 'files', {
        value: [new File([text], name)],
        configurable: true,
      });
      chooser.dispatchEvent(new Event('change'));
      await vi.waitFor(() =>
        expect(place.querySelector('[role=status]')!.textContent).not.toBe(''),
      );
    },
    said: () => place.querySelector('[role=status]')!.textContent,
  };
}

/** Whether the browser would ask before the page is left. */
const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));

test('what is written is saved as a file; the browser asks until it is', async () => {
  const {write, press} = open();
  expect(asks()).toBe(false);
  write('code', '=cmd');
  write('partner', 'A house, invented');
  expect(asks()).toBe(true);
  document.documentElement.hidden = true;
  expect(asks()).toBe(false);
  document.documentElement.hidden = false;
  press('Save as CSV');
  await vi.waitFor(() => expect(saved).toBeDefined());
  expect(await saved!.text()).toContain('\r\n\'=cmd,"A house, invented",');
  expect(asks()).toBe(false);
});

test('a wrong file takes nothing away, and says row, column and cure', async () => {
  const {write, choose, field, said} = open();
  write('code', 'H-01');
  await choose('map.csv', 'code,partnr\nA,B');
  expect(field('code').value).toBe('H-01');
  expect(said()).toContain('What you have written stays as it is.');
  expect(said()).toContain(
    'row 1, column partnr: is no column of the worksheet; did you mean "partner"?.',
  );
});

test('a file comes in below what is there; a fault stands at its field and in no way is lost', async () => {
  const {write, choose, field, said} = open();
  write('code', 'H-01');
  await choose(
    'map.yml',
    'mission: X\npartners:\n  - code: H-02\n    risk: dreadful\n    tested_on: 31.10.2026\n    can_do: ask at +41 22 555 01 23',
  );
  expect(field('code').value).toBe('H-01');
  expect(field('code', 1).value).toBe('H-02');
  expect(field('risk', 1).value).toBe('dreadful');
  expect(field('risk', 1).getAttribute('aria-invalid')).toBe('true');
  expect(field('tested_on', 1).parentElement!.textContent).toContain('write year-month-day');
  expect(field('can_do', 1).parentElement!.textContent).toContain('holds a telephone number');
  expect(said()).toContain('1 partner taken in, below the 1 that stood there. 3 fields have');
});

test('what is taken out can be put back', () => {
  const {write, press, field} = open();
  write('code', 'H-01');
  press('Take out');
  expect(field('code')).toBeUndefined();
  press('Put it back');
  expect(field('code').value).toBe('H-01');
});

test('it is printed as it was filled in, without what is empty, and the paper is cleared after', () => {
  const {place, write} = open();
  write('partner', 'First line\nsecond line');
  window.dispatchEvent(new Event('beforeprint'));
  const paper = place.querySelector('.tool__paper')!;
  expect(paper.textContent).toBe('Partner 1partnerFirst line\nsecond line');
  window.dispatchEvent(new Event('afterprint'));
  expect(paper.textContent).toBe('');
});
