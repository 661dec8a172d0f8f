import {printTable} from './print-table';
import type {SearchReport} from './search';

const share = (value: number): string => value.toFixed(3);

/** Prints the report as tables, one for each part that was measured. */
export function printSearch({content, relevance, items}: SearchReport): void {
  console.log(`${content.editions} editions, ${content.sections} distinct sections, ${content.words} words in all editions`);
  if (relevance) {
    const {figures, skipped} = relevance;
    printTable(`Graded queries (${figures[0]!.queries.length})`, [
      ['engine', 'success@1', 'MRR@10', 'nDCG@10', 'no result'],
      ...figures.map(({engine, success1, mrr10, ndcg10, empty}) => [engine, ...[success1, mrr10, ndcg10, empty].map(share)]),
    ]);
    const kinds = Object.keys(figures[0]!.byKind);
    for (const [name, key] of [['success@1', 'success1'], ['MRR@10', 'mrr10'], ['nDCG@10', 'ndcg10'], ['share without a result', 'empty']] as const) {
      printTable(`${name} by kind of query`, [['engine', ...kinds], ...figures.map(({engine, byKind}) => [engine, ...kinds.map((kind) => share(byKind[kind]![key]))])]);
    }
    if (skipped.length > 0) console.log(`Left out, because the site holds nothing graded 2 or better for them: ${skipped.join(', ')}`);
  }
  if (items) {
    const kinds = Object.keys(items[0]!.shares) as (keyof (typeof items)[0]['shares'])[];
    printTable('Finds its own section at rank 1 (how many were asked)', [
      ['engine', ...kinds.map((kind) => (kind === 'typo' ? 'title with a typo' : kind))],
      ...items.map(({engine, shares}) => [engine, ...kinds.map((kind) => `${share(shares[kind].share)} (${shares[kind].asked})`)]),
    ]);
    for (const {engine, misses} of items) if (misses.length > 0) console.log(`Some misses of ${engine}:\n  ${misses.join('\n  ')}`);
  }
}
