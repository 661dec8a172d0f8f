// @vitest-environment happy-dom
import {beforeEach, expect, test, vi} from 'vitest';
import {attachEditions} from '../../../src/client/attach-editions';
import {click, press} from './page-fixture';

const PAGE = `<details class="edition" open><summary>Edition 2.1</summary>
  <a id="chosen" data-keeps-place href="https://site.test/2.0/report/index.html">Edition 2.0</a></details>
  <aside class="replaced">
    <a id="current" data-keeps-place href="https://site.test/2.1/report/index.html">this page now</a></aside>
  <main><h1 id="top">Title</h1>
  <p id="first">a</p><p id="second">b <span role="tooltip" id="term-x">c</span></p></main>`;

attachEditions(document);
document.addEventListener('click', (event) => event.preventDefault());

const link = (id: string): HTMLAnchorElement => document.querySelector(`#${id}`)!;
const place = (id: string, top: number): void => {
  document.getElementById(id)!.getBoundingClientRect = () => new DOMRect(0, top, 100, 50);
};

beforeEach(() => {
  document.body.innerHTML = PAGE;
  window.location.hash = '';
  vi.spyOn(window, 'scrollY', 'get').mockReturnValue(500);
  for (const [id, top] of [
    ['top', -400],
    ['first', 60],
    ['second', 300],
    ['term-x', 10],
  ] as const)
    place(id, top);
});

test('a link to another edition keeps the anchor of the address', () => {
  window.location.hash = '#urgent';
  click(link('chosen'));
  expect(link('chosen').href).toBe('https://site.test/2.0/report/index.html#urgent');
});

test('without an anchor it stays as it is', () => {
  click(link('chosen'));
  expect(link('chosen').href).toBe('https://site.test/2.0/report/index.html');
});

test('from an edition that was replaced it leads to what is being read', () => {
  click(link('current'));
  expect(link('current').hash).toBe('#first');
});

test('at the top of the page it leads to the top', () => {
  vi.spyOn(window, 'scrollY', 'get').mockReturnValue(0);
  click(link('current'));
  expect(link('current').hash).toBe('');
});

test('Escape and a click beside it close the list of editions', () => {
  const list = document.querySelector('details')!;
  press(list, 'Escape');
  expect(list.open).toBe(false);
  list.open = true;
  click(document.querySelector('h1')!);
  expect(list.open).toBe(false);
});
