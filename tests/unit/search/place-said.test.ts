import {expect, test} from 'vitest';
import {placeSaid} from '../../../src/search/extract/place-said';

const parts = [
  {title: 'Victims: help first', text: 'Help comes before any finding.'},
  {title: 'A child born of abuse', text: 'The conduct service has a page on child support.'},
  {title: 'Money', text: 'There is a fund for help. It pays no support to a child.'},
];

test('words that one part alone has lead to that part, in any form', () => {
  expect(placeSaid('services for conduct', parts)).toBe(1);
  expect(placeSaid('funds that pay', parts)).toBe(2);
});

test('words of several parts, or of none, stay with the opening', () => {
  expect(placeSaid('child support', parts)).toBe(0);
  expect(placeSaid('pregnant', parts)).toBe(0);
});
