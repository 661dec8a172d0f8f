import {expect, test} from 'vitest';
import {mean, percentile} from '../../../scripts/bench/statistics';

test('a percentile is a value that was measured: the first that its share does not exceed', () => {
  const values = Array.from({length: 100}, (_, at) => 100 - at);
  expect([percentile(values, 0.5), percentile(values, 0.95), percentile(values, 1)]).toEqual([
    50, 95, 100,
  ]);
  expect([percentile([7], 0), percentile([7], 0.95)]).toEqual([7, 7]);
});

test('nothing measured is zero', () => {
  expect([percentile([], 0.95), mean([])]).toEqual([0, 0]);
});
