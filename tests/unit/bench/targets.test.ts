import {expect, test} from 'vitest';
import type {RelevanceFigures} from '../../../scripts/bench/measure-relevance';
import {toTargets} from '../../../scripts/bench/targets';

const content = {editions: 1, sections: 1, words: 1};
const quality = (engine: string, success1: number): RelevanceFigures => ({
  engine,
  success1,
  helpful1: 1,
  mrr10: 0.95,
  ndcg10: 0.5,
  empty: 0,
  byKind: {},
  queries: [],
});

test('ours, the first, is held against the figure wanted and against the best of the others', () => {
  const report = {
    content,
    relevance: {
      figures: [quality('ours', 0.86), quality('one', 0.9), quality('other', 0.4)],
      skipped: [],
    },
  };
  expect(toTargets(report).map(({figure, wanted, isMet}) => [figure, wanted, isMet])).toEqual([
    ['success@1', 0.85, true],
    ["success@1, the best peer's", 0.9, false],
    ['MRR@10', 0.9, true],
    ["MRR@10, the best peer's", 0.95, true],
    ['nDCG@10', 0.85, false],
    ["nDCG@10, the best peer's", 0.5, true],
  ]);
});

test('sizes may not exceed what is wanted; a store is held against that of one edition', () => {
  const size = (count: number, bytes: number) => ({
    count,
    sections: 1,
    first: bytes,
    rank: bytes,
    texts: bytes,
  });
  expect(
    toTargets({content, growth: {content: [], editions: [size(1, 100), size(20, 160)]}}),
  ).toMatchObject([{measured: 1.6, isMet: true}]);
  expect(
    toTargets({content, growth: {content: [], editions: [size(1, 100), size(20, 161)]}}),
  ).toMatchObject([{measured: 1.61, isMet: false}]);
});

test('a part that was not measured asks for nothing', () => {
  expect(toTargets({content})).toEqual([]);
});
