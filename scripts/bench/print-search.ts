import type {Load} from './measure-network';
import {printTable} from './print-table';
import type {SearchReport} from './search';

const share = (value: number): string => value.toFixed(3);

/** Prints the report as tables, one for each part that was measured. */
export function printSearch({content, relevance, items, network, cpu}: SearchReport): void {
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
  if (network) {
    const load = ({bytes, requests, trips}: Load): string[] => [(bytes / 1000).toFixed(1), String(requests), String(trips)];
    const head = (name: string): string[] => [name, 'requests', 'trips'];
    printTable('What has to come, cold (kB of bodies)', [
      ['engine', ...head('first kB'), ...head('full kB'), ...head('with texts kB'), 'kB a query'],
      ...network.map(({engine, first, full, all, bytesPerQuery}) => [engine, ...load(first), ...load(full), ...load(all), (bytesPerQuery / 1000).toFixed(1)]),
    ]);
    printTable('The same on a second visit', [['engine', ...head('first kB'), ...head('full kB')], ...network.map(({engine, firstWarm, fullWarm}) => [engine, ...load(firstWarm), ...load(fullWarm)])]);
    printTable('Seconds at 256 kbit/s and 600 ms, cold', [
      ['engine', 'first, modelled', 'first, replayed', 'full, modelled', 'full, replayed'],
      ...network.map(({engine, modelled, replayed}) => [engine, modelled.first.toFixed(1), replayed?.first.toFixed(1) ?? '-', modelled.full.toFixed(1), replayed?.full.toFixed(1) ?? '-']),
    ]);
  }
  if (cpu) {
    for (const [name, of] of [['as this machine is', 'full'], ['four times slower', 'slow']] as const) {
      printTable(`Work in a browser, ${name} (ms)`, [
        ['engine', 'query p50', 'p95', 'max', 'longest task loading', 'longest task asking', 'memory MB'],
        ...cpu.map((figures) => {
          const {query, longestLoading, longestAsking, heap} = figures[of];
          return [figures.engine, ...(query ? [query.p50, query.p95, query.max] : [undefined, undefined, undefined]).map((value) => value?.toFixed(1) ?? '-'), longestLoading.toFixed(1), longestAsking.toFixed(1), (heap / 1e6).toFixed(1)];
        }),
      ]);
    }
  }
}
