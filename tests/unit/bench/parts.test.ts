import {expect, test} from 'vitest';
import {parseParts, PARTS} from '../../../scripts/bench/parts';

test('without a wish every part is measured; with one those, in their order', () => {
  expect(parseParts(undefined)).toEqual(PARTS);
  expect(parseParts('items, relevance')).toEqual(['relevance', 'items']);
});

test('a part that does not exist is named, with those that do', () => {
  expect(() => parseParts('relevance,speed')).toThrow(
    'There is no part "speed" to measure; choose from relevance, items, network, cpu, index.',
  );
  expect(() => parseParts('')).toThrow('There is no part ""');
});
