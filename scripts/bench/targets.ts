import type {ItemFigures} from './measure-items';
import type {SearchReport} from './search';

/** A figure that the search is to reach. */
export interface Target {
  figure: string;
  wanted: number;
  /** Whether the figure may not exceed what is wanted, or may not fall short of it. */
  bound: 'at most' | 'at least';
  measured: number;
  isMet: boolean;
  unit: '' | 'kB' | 'trips' | 's' | 'ms';
}

type Row = readonly [
  figure: string,
  bound: Target['bound'],
  wanted: number,
  unit: Target['unit'],
  measured: number,
];

/**
 * What the search is to reach, beside what was measured of ours: the first engine of each
 * part. Parts left out give no rows.
 */
export function toTargets({relevance, items, network, cpu}: SearchReport): Target[] {
  const rows = [
    ...(network ? ofNetwork(network) : []),
    ...(cpu ? ofCpu(cpu) : []),
    ...(relevance ? ofRelevance(relevance.figures) : []),
    ...(items ? ofItems(items[0]!) : []),
  ];
  return rows.map(([figure, bound, wanted, unit, measured]) => ({
    figure,
    wanted,
    bound,
    unit,
    measured,
    isMet: bound === 'at most' ? measured <= wanted : measured >= wanted,
  }));
}

function ofNetwork([ours]: NonNullable<SearchReport['network']>): Row[] {
  if (!ours) return [];
  const {first, full, bytesPerQuery, replayed} = ours;
  return [
    ['first results, cold, engine included', 'at most', 40, 'kB', first.bytes / 1000],
    ['first results, dependent requests', 'at most', 1, 'trips', first.trips],
    ['full ranking, cold', 'at most', 130, 'kB', full.bytes / 1000],
    ['a further query', 'at most', 0, 'kB', bytesPerQuery / 1000],
    ...(replayed
      ? ([
          ['first results, replayed', 'at most', 2.5, 's', replayed.first],
          ['full ranking, replayed', 'at most', 7, 's', replayed.full],
        ] as const)
      : []),
  ];
}

function ofCpu(figures: NonNullable<SearchReport['cpu']>): Row[] {
  const {full, slow} = figures[0]!;
  return [
    ['query p95', 'at most', 10, 'ms', full.query!.p95],
    ['query p95, four times slower', 'at most', 40, 'ms', slow.query!.p95],
    [
      'longest task of engine and page, four times slower',
      'at most',
      50,
      'ms',
      Math.max(
        ...figures
          .filter(({isOurs}) => isOurs)
          .flatMap((each) => [each.slow.longestLoading, each.slow.longestAsking]),
      ),
    ],
  ];
}

function ofRelevance([ours, ...peers]: NonNullable<SearchReport['relevance']>['figures']): Row[] {
  const names = [
    ['success@1', 'success1', 0.85],
    ['MRR@10', 'mrr10', 0.9],
    ['nDCG@10', 'ndcg10', 0.85],
  ] as const;
  return names.flatMap(([name, key, wanted]): Row[] => [
    [name, 'at least', wanted, '', ours![key]],
    ...(peers.length > 0
      ? [
          [
            `${name}, the best peer's`,
            'at least',
            Math.max(...peers.map((peer) => peer[key])),
            '',
            ours![key],
          ] as const,
        ]
      : []),
  ]);
}

function ofItems({shares}: ItemFigures): Row[] {
  const names = [
    ['symbol', 0.99],
    ['acronym', 0.99],
    ['title', 0.99],
    ['term', 0.99],
    ['typo', 0.95],
  ] as const;
  return names.map(([kind, wanted]) => [
    kind === 'typo' ? 'a title with one slip at rank 1' : `${kind} at rank 1`,
    'at least',
    wanted,
    '',
    shares[kind].share,
  ]);
}
