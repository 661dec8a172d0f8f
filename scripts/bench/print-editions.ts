import type {EditionsFigures} from './measure-editions';
import {printTable} from './print-table';

const round = (value: number | undefined, digits = 0): string => value?.toFixed(digits) ?? '-';

export function printEditions(figures: readonly EditionsFigures[]): void {
  printTable(
    'How the site grows with its published editions, beside a stock Docusaurus site of the same Markdown (the edition being written comes on top; 4 % of pages amended from one to the next; CPU seconds, because machines are shared)',
    [
      [
        'editions',
        'cold, CPU s',
        'memory, MB',
        'one word, CPU s',
        'page median, kB',
        'heaviest, kB',
        'site, MB',
        'stock: CPU s',
        'memory, MB',
        'page median, kB',
      ],
      ...figures.map(({editions, cold, oneWord, stock}) => [
        String(editions),
        round(cold?.cpuSeconds),
        round(cold?.peakMb),
        round(oneWord?.cpuSeconds),
        round(cold?.pageKb.median, 1),
        round(cold?.pageKb.heaviest, 1),
        round(cold?.siteMb),
        round(stock?.cpuSeconds),
        round(stock?.peakMb),
        round(stock?.pageKb.median, 1),
      ]),
    ],
  );
  for (const {editions, failed} of figures)
    if (failed) console.log(`\nWith ${editions} editions something failed: ${failed}`);
}
