import {expect, test} from 'vitest';
import type {RelevanceFigures} from '../../../scripts/bench/measure-relevance';
import {toTargets} from '../../../scripts/bench/targets';

const content = {editions: 1, sections: 1, words: 1};
const leftOut: string[] = [];
const quality = (engine: string, success1: number): RelevanceFigures => {
  const own = {success1, success3: 1, helpful1: 1, mrr10: 0.95, ndcg10: 0.5, empty: 0};
  return {engine, ...own, noAnswer: 1, byKind: {}, tuned: own, heldOut: own, queries: []};
};

test('ours, the first, is held against the figure wanted and against the best of the others', () => {
  const report = {
    content,
    leftOut,
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

test('bytes may not exceed what is wanted', () => {
  const load = (bytes: number) => ({bytes, requests: 1, trips: 1});
  const network = (bytes: number) => ({
    engine: 'ours',
    first: load(bytes),
    firstWarm: load(0),
    full: load(0),
    fullWarm: load(0),
    all: load(0),
    bytesPerQuery: 0,
    modelled: {first: 0, full: 0},
    replayed: undefined,
  });
  const first = (bytes: number) => toTargets({content, leftOut, network: [network(bytes)]})[0];
  expect(first(40_000)).toMatchObject({measured: 40, isMet: true});
  expect(first(41_000)).toMatchObject({measured: 41, isMet: false});
});

test('a part that was not measured asks for nothing', () => {
  expect(toTargets({content, leftOut})).toEqual([]);
});
