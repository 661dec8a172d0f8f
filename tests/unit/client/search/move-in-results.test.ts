// @vitest-environment happy-dom
import {beforeEach, expect, test, vi} from 'vitest';
import {moveInResults} from '../../../../src/client/search/move-in-results';
import {press} from '../page-fixture';

beforeEach(() => {
  document.body.innerHTML = `<div><input type="search" value="passport"><button>Clear</button>
    <ol><li class="search-result"><h3><a href="a.html">A</a></h3></li>
    <li class="search-result"><h3><a href="b.html">B</a></h3></li></ol></div>`;
  document.querySelector('div')!.addEventListener('keydown', moveInResults);
});

const field = (): HTMLInputElement => document.querySelector('input')!;
const names = (keys: readonly string[]): (string | null)[] =>
  keys.map((key) => {
    press(document.activeElement!, key);
    return document.activeElement!.textContent;
  });

test('Arrow down goes from the field to the first result and on, Arrow up back', () => {
  field().focus();
  expect(names(['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'])).toEqual(['A', 'B', 'B', 'A']);
  press(document.activeElement!, 'ArrowUp');
  expect(document.activeElement).toBe(field());
});

test('arrows elsewhere, and those of an input method, are left alone', () => {
  const button = document.querySelector('button')!;
  button.focus();
  press(button, 'ArrowDown');
  expect(document.activeElement).toBe(button);
  field().focus();
  press(field(), 'ArrowDown', {isComposing: true});
  expect(document.activeElement).toBe(field());
});

test('Escape empties the field, and tells so', () => {
  const onInput = vi.fn();
  field().addEventListener('input', onInput);
  press(field(), 'Escape');
  expect(field().value).toBe('');
  expect(onInput).toHaveBeenCalledOnce();
});
