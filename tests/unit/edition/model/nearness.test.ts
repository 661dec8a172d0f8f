import {expect, test} from 'vitest';
import {countNear, nearestOf, type Nearness} from '../../../../src/edition/model/nearness';

test('at most five are named, nearest first, those as near as each other by name', () => {
  const near: Nearness = new Map();
  for (const other of ['f', 'b', 'a', 'c', 'd', 'e', 'self']) countNear(near, 'self', other, 1);
  countNear(near, 'self', 'd', 0.5);
  expect(nearestOf(near, 'self', (other) => other)).toEqual(['d', 'a', 'b', 'c', 'e']);
  expect(nearestOf(near, 'self', (other) => (other === 'd' ? undefined : other))).toEqual([
    'a',
    'b',
    'c',
    'e',
    'f',
  ]);
  expect(nearestOf(near, 'unknown', (other) => other)).toEqual([]);
});
