import type {Element} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {expect, test} from 'vitest';
import {keepOptionsWhole} from '../../../src/remark/keep-options-whole';

test('an option of a command stays in one piece; the words are the same, and long ones may break', () => {
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: {},
    children: [
      {type: 'text', value: 'cut 4.0 --dry-run a-file-with-a-name-of-forty-characters.zip'},
    ],
  };
  keepOptionsWhole(code);
  expect(toHtml(code)).toBe(
    '<code>cut 4.0 <span class="whole">--dry-run</span> a-file-with-a-name-of-forty-characters.zip</code>',
  );
});
