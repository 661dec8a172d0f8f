// @vitest-environment happy-dom
import {beforeEach, expect, test} from 'vitest';
import {attachTerms} from '../../../src/client/attach-terms';
import {click, press} from './page-fixture';

const TERM = `<style>.term__definition {display: none} .term--open .term__definition {display: block}</style>
  <p><span class="term"><a class="term__word" href="#x"><font>trafficking</font></a><span
    class="term__definition" role="tooltip">what it means</span></span></p>`;

attachTerms(document);
beforeEach(() => {
  document.body.innerHTML = TERM;
});

const term = (): Element => document.querySelector('.term')!;
const word = (): HTMLElement => document.querySelector('.term__word')!;
const layHand = (pointerType: string): void =>
  void word().dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, pointerType}));

test('a mouse follows the link at once', () => {
  layHand('mouse');
  expect(click(word())).toBe(true);
});

test('a finger sees the definition first, also of a translated word, and follows the link next', () => {
  layHand('touch');
  expect(click(word().querySelector('font')!)).toBe(false);
  expect(document.activeElement).toBe(word());
  term().classList.add('term--open');
  layHand('touch');
  expect(click(word())).toBe(true);
});

test('Enter on the link follows it', () => {
  layHand('touch');
  click(word());
  expect(click(word())).toBe(true);
});

test('Escape hides the definition until the focus has left', async () => {
  word().focus();
  press(word(), 'Escape');
  expect(term().classList.contains('term--dismissed')).toBe(true);
  word().dispatchEvent(new FocusEvent('focusout', {bubbles: true}));
  await new Promise((resolve) => setTimeout(resolve));
  expect(term().classList.contains('term--dismissed')).toBe(false);
});

test('a definition that would leave the window is turned', () => {
  const definition = document.querySelector('.term__definition')!;
  definition.getBoundingClientRect = () => new DOMRect(window.innerWidth - 10, 0, 200, 50);
  word().dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
  expect(term().classList.contains('term--turned')).toBe(true);
});

test('a definition goes at once when the focus goes on, and stays while it goes into it', () => {
  const definition = document.querySelector('.term__definition')!;
  word().dispatchEvent(
    new FocusEvent('focusout', {bubbles: true, relatedTarget: definition as never}),
  );
  expect(term().classList.contains('term--dismissed')).toBe(false);
  word().dispatchEvent(new FocusEvent('focusout', {bubbles: true, relatedTarget: document.body}));
  expect(term().classList.contains('term--dismissed')).toBe(true);
});
