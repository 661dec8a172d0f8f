import type {measureSearch, SearchFigures} from './search';

type Column = readonly [head: string, cell: (figures: SearchFigures) => string];
const number = (digits: number, of: (figures: SearchFigures) => number) => (figures: SearchFigures): string => of(figures).toFixed(digits);

const COLUMNS: readonly Column[] = [
  ['engine', ({engine}) => engine], ['kB first', number(0, (f) => f.kbFirst)], ['requests', number(0, (f) => f.requests)], ['trips', number(0, (f) => f.trips)],
  ['kB full', number(0, (f) => f.kbFull)], ['kB/query', number(0, (f) => f.kbPerQuery)], ['s first', number(1, (f) => f.secondsFirst)], ['s full', number(1, (f) => f.secondsFull)],
  ['build ms', number(0, (f) => f.buildMs)], ['p50 ms', number(1, (f) => f.p50)], ['p95 ms', number(1, (f) => f.p95)], ['max ms', number(1, (f) => f.max)],
  ['success@1', number(3, (f) => f.success1)], ['MRR@10', number(3, (f) => f.mrr10)], ['nDCG@10', number(3, (f) => f.ndcg10)], ['zero', number(3, (f) => f.zeroResults)],
];

/** Prints the search report as tables. */
export function printSearch({figures, knownItems, skipped, facts}: Awaited<ReturnType<typeof measureSearch>>): void {
  for (const [name, value] of Object.entries(facts)) console.log(`${name}: ${Number.isInteger(value) ? value : value.toFixed(2)}`);
  printTable([COLUMNS.map(([head]) => head), ...figures.map((each) => COLUMNS.map(([, cell]) => cell(each)))]);
  const kinds = Object.keys(figures[0]?.byKind ?? {});
  console.log('\nnDCG@10 by kind of query');
  printTable([['engine', ...kinds], ...figures.map(({engine, byKind}) => [engine, ...kinds.map((kind) => (byKind[kind] ?? 0).toFixed(3))])]);
  console.log('\nFinds itself at rank 1');
  printTable([['name', 'share'], ...Object.entries(knownItems).map(([name, share]) => [name, share.toFixed(3)])]);
  if (skipped.length > 0) console.log(`\nLeft out, because the site holds nothing graded 2 or better for them: ${skipped.join(', ')}`);
  console.log('\nSeconds are modelled: 256 kbit/s, 600 ms a round trip. Kilobytes: bodies, compressed; engine code counts for this package, easyops (lunr) and Pagefind.');
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  '));
}
