import {expect, test} from 'vitest';
import {parseSaid} from '../../../src/edition';
import {createSaidPlacer} from '../../../src/search/extract/create-said-placer';
import {analyze} from '../../../src/search/text/analyze';

const parts = [
  {title: 'Victims: help first', text: 'Help comes before any finding.', address: 'victims/'},
  {
    title: 'A child born of abuse',
    text: 'The conduct service has a page on child support.',
    address: 'victims/#paternity',
  },
  {
    title: 'Money',
    text: 'There is a fund for help. It pays no support to a child.',
    address: 'victims/#money',
  },
];
const place = createSaidPlacer(analyze, parts);
const placeOf = (line: string): number => place(parseSaid(line));

test('words that one part alone has lead to that part, in any form', () => {
  expect(placeOf('services for conduct')).toBe(1);
  expect(placeOf('funds that pay')).toBe(2);
});

test('words of several parts, or of none, stay with the opening', () => {
  expect(placeOf('child support')).toBe(0);
  expect(placeOf('pregnant')).toBe(0);
});

test('the heading that a line names comes before its words', () => {
  expect(placeOf('services for conduct (#money)')).toBe(2);
  expect(placeOf('pregnant (#paternity)')).toBe(1);
});

test('a heading that is not there stays with the opening: the check has said so', () =>
  expect(placeOf('services for conduct (#nowhere)')).toBe(0));
