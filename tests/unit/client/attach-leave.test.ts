// @vitest-environment happy-dom
import {beforeEach, expect, test, vi} from 'vitest';
import {attachLeave} from '../../../src/client/attach-leave';
import {click, makeDocument, press, watchReplace} from './page-fixture';

const NEUTRAL = 'https://www.wikipedia.org/';

function open(): {page: Document; keys: {areOn: boolean}} {
  const page = makeDocument(`<a class="leave" href="${NEUTRAL}">Leave<span> this page</span></a>
    <p tabindex="0">text</p>`);
  const keys = {areOn: true};
  attachLeave(page, keys);
  return {page, keys};
}

const times = (count: number, act: () => void): void => {
  for (let time = 0; time < count; time += 1) act();
};

const replace = watchReplace();
beforeEach(() => void replace.mockClear());

test('the link replaces the page and hides it at once', () => {
  const {page} = open();
  const isFollowed = click(page.querySelector('span')!);
  expect(isFollowed).toBe(false);
  expect(replace).toHaveBeenCalledExactlyOnceWith(NEUTRAL);
  expect(page.documentElement.hidden).toBe(true);
});

test('three presses of Shift leave', () => {
  const {page} = open();
  times(2, () => press(page, 'Shift'));
  expect(replace).not.toHaveBeenCalled();
  press(page, 'Shift');
  expect(replace).toHaveBeenCalledExactlyOnceWith(NEUTRAL);
});

test('a key held down is one press', () => {
  const {page} = open();
  press(page, 'Shift');
  times(5, () => press(page, 'Shift', {repeat: true}));
  expect(replace).not.toHaveBeenCalled();
});

test.each([
  ['another key', (page: Document) => press(page, 'A', {shiftKey: true})],
  ['a click', (page: Document) => void click(page.querySelector('p')!)],
  [
    'a hand laid on the page',
    (page: Document) => void page.dispatchEvent(new Event('pointerdown')),
  ],
  ['Shift with Ctrl', (page: Document) => press(page, 'Shift', {ctrlKey: true})],
  ['Shift with Alt', (page: Document) => press(page, 'Shift', {altKey: true})],
])('%s between begins the count anew', (_, between) => {
  const {page} = open();
  times(2, () => press(page, 'Shift'));
  between(page);
  times(2, () => press(page, 'Shift'));
  expect(replace).not.toHaveBeenCalled();
});

test('slow presses do not leave', () => {
  const {page} = open();
  for (const at of [0, 1000, 2000, 3000]) {
    const event = new KeyboardEvent('keydown', {key: 'Shift', bubbles: true});
    vi.spyOn(event, 'timeStamp', 'get').mockReturnValue(at);
    page.dispatchEvent(event);
  }
  expect(replace).not.toHaveBeenCalled();
});

test('switched off, the key does nothing; the link still leaves', () => {
  const {page, keys} = open();
  keys.areOn = false;
  times(4, () => press(page, 'Shift'));
  expect(replace).not.toHaveBeenCalled();
  click(page.querySelector('.leave')!);
  expect(replace).toHaveBeenCalledOnce();
});
