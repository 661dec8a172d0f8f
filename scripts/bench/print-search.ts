import type {Load} from './measure-network';
import {poolIdeal} from './pool-ideal';
import {printTable} from './print-table';
import type {SearchReport} from './search';
import {toTargets} from './targets';

type PartOf<K extends keyof SearchReport> = NonNullable<SearchReport[K]>;

/** Prints the report as tables, one for each part that was measured, and what is reached of what was asked for. */
export function printSearch(report: SearchReport): void {
  const {content, relevance, items, network, cpu, index} = report;
  console.log(
    `${content.editions} editions, ${content.sections} sections and ${content.words} words in all editions`,
  );
  for (const reason of report.leftOut) console.log(`NOT MEASURED: ${reason}`);
  if (network) printNetwork(network);
  if (cpu) printCpu(cpu);
  if (index)
    printTable(
      'Index of all editions, without code; made from sections read before (easyops and Pagefind read the pages themselves)',
      [
        ['engine', 'kB', 'bytes a word', 'made in ms'],
        ...index.map(({engine, bytes, bytesPerWord, buildMs}) => [
          engine,
          kB(bytes),
          bytesPerWord.toFixed(2),
          buildMs.toFixed(0),
        ]),
      ],
    );
  if (relevance) printRelevance(relevance);
  if (items) printItems(items);
  const targets = toTargets(report);
  if (targets.length > 0)
    printTable('What is to be reached', [
      ['figure', 'wanted', 'measured', ''],
      ...targets.map(({figure, bound, wanted, unit, measured, isMet}) => [
        figure,
        `${bound} ${round(wanted)} ${unit}`.trim(),
        round(measured),
        isMet ? 'met' : 'MISSED',
      ]),
    ]);
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
const share = (value: number): string => value.toFixed(3);
const round = (value: number): string => String(Number(value.toFixed(value < 10 ? 3 : 1)));

function printNetwork(figures: PartOf<'network'>): void {
  const load = ({bytes, requests, trips}: Load): string[] => [
    kB(bytes),
    String(requests),
    String(trips),
  ];
  const head = (name: string): string[] => [`${name}, kB`, 'requests', 'trips'];
  printTable('What has to come, cold: bodies, after the page itself is there', [
    ['engine', ...head('first'), ...head('full'), ...head('with texts'), 'kB a query'],
    ...figures.map(({engine, first, full, all, bytesPerQuery}) => [
      engine,
      ...load(first),
      ...load(full),
      ...load(all),
      kB(bytesPerQuery),
    ]),
  ]);
  printTable('The same on a second visit', [
    ['engine', ...head('first'), ...head('full')],
    ...figures.map(({engine, firstWarm, fullWarm}) => [
      engine,
      ...load(firstWarm),
      ...load(fullWarm),
    ]),
  ]);
  console.log(
    'First: until five results can be shown, code included. Full: until any query can be ranked, ours over one edition and the others over all; Pagefind never has everything, each query brings more.',
  );
  printTable('Seconds at 256 kbit/s and 600 ms, cold', [
    ['engine', 'first, modelled', 'first, replayed', 'full, modelled', 'full, replayed'],
    ...figures.map(({engine, modelled, replayed}) => [
      engine,
      modelled.first.toFixed(1),
      replayed?.first.toFixed(1) ?? '-',
      modelled.full.toFixed(1),
      replayed?.full.toFixed(1) ?? '-',
    ]),
  ]);
}

function printCpu(figures: PartOf<'cpu'>): void {
  for (const [name, speed] of [
    ['as this machine is', 'full'],
    ['four times slower', 'slow'],
  ] as const) {
    printTable(`Work in a browser, ${name}, in ms`, [
      [
        'engine',
        'query p50',
        'p95',
        'max',
        'longest task loading',
        'longest task asking',
        'memory, MB',
      ],
      ...figures.map((each) => {
        const {query, longestLoading, longestAsking, heap} = each[speed];
        return [
          each.engine,
          ...[query?.p50, query?.p95, query?.max, longestLoading, longestAsking].map(
            (value) => value?.toFixed(1) ?? '-',
          ),
          (heap / 1e6).toFixed(1),
        ];
      }),
    ]);
  }
  console.log(
    'A query: from asking to five results ready to show, after the first word of each has been asked, as one types. Memory: after loading, without workers. Pagefind works in a worker, which is not slowed down, and fetches while it answers.',
  );
}

const QUALITIES = [
  ['success@1', 'success1'],
  ['success@3', 'success3'],
  ['first helps', 'helpful1'],
  ['MRR@10', 'mrr10'],
  ['nDCG@10', 'ndcg10'],
  ['no result', 'empty'],
] as const;

export function printRelevance({figures, skipped}: PartOf<'relevance'>): void {
  const kinds = Object.keys(figures[0]!.byKind);
  const pooled = poolIdeal(figures);
  printTable(`Graded queries (${figures[0]!.queries.length})`, [
    ['engine', ...QUALITIES.map(([name]) => name), 'nDCG@10, pooled', 'silent without an answer'],
    ...figures.map((each, at) => [
      each.engine,
      ...QUALITIES.map(([, key]) => share(each[key])),
      share(pooled[at] ?? 0),
      share(each.noAnswer),
    ]),
  ]);
  for (const [name, half] of [
    ['The half that is looked at while tuning', 'tuned'],
    ['The half that is not', 'heldOut'],
  ] as const) {
    if (figures[0]!.queries.every(({isHeldOut}) => isHeldOut !== (half === 'heldOut'))) continue;
    printTable(name, [
      ['engine', ...QUALITIES.map(([title]) => title)],
      ...figures.map((each) => [
        each.engine,
        ...QUALITIES.map(([, key]) => share(each[half][key])),
      ]),
    ]);
  }
  for (const [name, key] of QUALITIES) {
    printTable(`${name} by kind of query`, [
      ['engine', ...kinds],
      ...figures.map(({engine, byKind}) => [
        engine,
        ...kinds.map((kind) => share(byKind[kind]![key])),
      ]),
    ]);
  }
  if (skipped.length > 0)
    console.log(
      `Left out, because the site holds nothing graded 2 or better for them: ${skipped.join(', ')}`,
    );
}

function printItems(figures: PartOf<'items'>): void {
  const kinds = ['symbol', 'acronym', 'title', 'term', 'typo'] as const;
  printTable('Finds its own section at rank 1 (how many were asked)', [
    ['engine', ...kinds.map((kind) => (kind === 'typo' ? 'title with one slip' : kind))],
    ...figures.map(({engine, shares}) => [
      engine,
      ...kinds.map((kind) => `${share(shares[kind].share)} (${shares[kind].asked})`),
    ]),
  ]);
  for (const {engine, misses} of figures)
    if (misses.length > 0) console.log(`\nSome misses of ${engine}\n  ${misses.join('\n  ')}`);
}
