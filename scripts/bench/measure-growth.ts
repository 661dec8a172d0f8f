import type {EditionSections} from '../../src/search/corpus';
import {mergeEditions} from '../../src/search/merge-editions';
import {packStore} from '../../src/search/store/to-store';
import {createRandom} from './create-random';
import {succeed, multiply} from './vary-content';

/** The size of a store, in bytes as they travel, by the stages in which it is loaded. */
export interface StoreSize {
  sections: number;
  first: number;
  rank: number;
  texts: number;
}

export interface GrowthFigures {
  /** One edition, its content so many times over. */
  content: readonly (StoreSize & {times: number})[];
  /** So many editions, each with 2 % of the sections of the one before gone, 4 % amended and 1 % added. */
  editions: readonly (StoreSize & {count: number})[];
}

const SEED = 2004;
const TIMES = [1, 4, 16] as const;
const COUNTS = [1, 5, 20] as const;

export function measureGrowth(edition: EditionSections): GrowthFigures {
  return {
    content: TIMES.map((times) => ({
      times,
      ...sizeOf([multiply(edition, times, createRandom(SEED))]),
    })),
    editions: COUNTS.map((count) => ({
      count,
      ...sizeOf(succeed(edition, count, createRandom(SEED))),
    })),
  };
}

function sizeOf(editions: readonly EditionSections[]): StoreSize {
  const corpus = mergeEditions(editions);
  const {manifest, blocks} = packStore(corpus);
  const of = (stage: string): number =>
    blocks.reduce((sum, block) => sum + (block.stage === stage ? block.bytes : 0), 0);
  return {
    sections: corpus.sections.length,
    first: manifest.length,
    rank: of('rank'),
    texts: of('texts'),
  };
}
