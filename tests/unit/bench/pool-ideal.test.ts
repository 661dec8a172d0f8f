import {expect, test} from 'vitest';
import type {JudgedQuery, RelevanceFigures} from '../../../scripts/bench/measure-relevance';
import {poolIdeal} from '../../../scripts/bench/pool-ideal';

const engine = (...first: [content: string, grade: number][]): RelevanceFigures =>
  ({
    queries: [{id: 'q1', first: first.map(([content, grade]) => ({content, grade}))}],
  }) as unknown as RelevanceFigures & {queries: JudgedQuery[]};

test('the best order is made of what all engines found, each section once', () => {
  expect(poolIdeal([engine(['a', 3]), engine(['a', 3], ['a', 3])])).toEqual([1, 1]);
  const [one = 0, both = 0] = poolIdeal([engine(['b', 2]), engine(['a', 3], ['b', 2])]);
  expect(both).toBe(1);
  expect(one).toBeLessThan(1);
});
