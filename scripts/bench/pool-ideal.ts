import {ndcgOf} from './graded-queries';
import type {RelevanceFigures} from './measure-relevance';
import {mean} from './statistics';

/**
 * nDCG@10 of each engine, where the best order is made of what the engines compared found among
 * their first ten: what none of them found counts for none. The same section found twice, as in two
 * editions, counts once.
 */
export function poolIdeal(figures: readonly RelevanceFigures[]): number[] {
  const pools = new Map<string, Map<string, number>>();
  for (const {queries} of figures)
    for (const {id, first} of queries) {
      const pool = pools.get(id) ?? new Map<string, number>();
      pools.set(id, pool);
      for (const {content, grade} of first) pool.set(content, grade);
    }
  return figures.map(({queries}) =>
    mean(
      queries.map(({id, first}) =>
        ndcgOf(
          first.map(({grade}) => grade),
          [...(pools.get(id)?.values() ?? [])],
        ),
      ),
    ),
  );
}
