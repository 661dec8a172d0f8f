// @vitest-environment happy-dom
import {beforeEach, expect, test} from 'vitest';
import {attachContents} from '../../../src/client/attach-contents';
import {click, press} from './page-fixture';

beforeEach(() => {
  document.body.innerHTML = `<a class="bar__menu" href="#contents">Contents</a>
    <nav id="contents"><a href="a.html">A</a><a href="b.html" aria-current="page">B</a></nav>
    <main><a href="c.html">C</a></main>`;
  attachContents(document.body);
});

const link = (): HTMLElement => document.querySelector('.bar__menu')!;
const panel = (): HTMLElement => document.querySelector('#contents')!;
const isOpen = (): boolean => panel().classList.contains('contents--open');

test('it opens without a change of address, at the present page, with a way to close it', () => {
  expect(click(link())).toBe(false);
  expect(isOpen()).toBe(true);
  expect(link().getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement?.textContent).toBe('B');
  panel().querySelector('button')!.click();
  expect(isOpen()).toBe(false);
  expect(panel().querySelector('button')).toBe(null);
});

test('Escape closes it and returns the focus', () => {
  click(link());
  press(document.activeElement!, 'Escape');
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(link());
});

test('it closes when the focus or a hand goes elsewhere', () => {
  const outside = document.querySelector<HTMLElement>('main a')!;
  click(link());
  document.activeElement!.dispatchEvent(
    new FocusEvent('focusout', {bubbles: true, relatedTarget: outside}),
  );
  expect(isOpen()).toBe(false);
  click(link());
  outside.dispatchEvent(new Event('pointerdown', {bubbles: true}));
  expect(isOpen()).toBe(false);
});
