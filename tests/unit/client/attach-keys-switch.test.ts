// @vitest-environment happy-dom
import {expect, test} from 'vitest';
import {attachKeysSwitch} from '../../../src/client/attach-keys-switch';
import {makeDocument} from './page-fixture';

test('one button switches single keys off and on, stores nothing, and comes once', () => {
  const page = makeDocument('<footer><p class="foot__keys"></p></footer>');
  const keys = {areOn: true};
  attachKeysSwitch(page, keys);
  attachKeysSwitch(page, keys);
  const buttons = page.querySelectorAll('button');
  expect(buttons).toHaveLength(1);
  buttons[0]!.click();
  expect(keys.areOn).toBe(false);
  expect(buttons[0]!.textContent).toMatch(/on again/);
  buttons[0]!.click();
  expect(keys.areOn).toBe(true);
  expect(sessionStorage.length + localStorage.length).toBe(0);
});
