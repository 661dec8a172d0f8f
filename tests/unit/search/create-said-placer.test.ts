import {expect, test} from 'vitest';
import {createSaidPlacer} from '../../../src/search/extract/create-said-placer';
import {analyze} from '../../../src/search/text/analyze';

const parts = [
  {title: 'Victims: help first', text: 'Help comes before any finding.'},
  {title: 'A child born of abuse', text: 'The conduct service has a page on child support.'},
  {title: 'Money', text: 'There is a fund for help. It pays no support to a child.'},
];
const placeOf = createSaidPlacer(analyze, parts);

test('words that one part alone has lead to that part, in any form', () => {
  expect(placeOf('services for conduct')).toBe(1);
  expect(placeOf('funds that pay')).toBe(2);
});

test('words of several parts, or of none, stay with the opening', () => {
  expect(placeOf('child support')).toBe(0);
  expect(placeOf('pregnant')).toBe(0);
});
