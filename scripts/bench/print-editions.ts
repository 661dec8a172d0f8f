import type {EditionsFigures} from './measure-editions';
import {printTable} from './print-table';

export function printEditions(figures: readonly EditionsFigures[]): void {
  printTable(
    'How the site grows with its published editions (the one being written comes on top; 4 % of pages amended from one to the next)',
    [
      ['editions', 'build, s', 'peak memory, MB', 'page median, kB', 'heaviest, kB', 'site, MB'],
      ...figures.map(({editions, built}) =>
        built
          ? [
              String(editions),
              built.buildSeconds.toFixed(0),
              built.peakMb === undefined ? '-' : built.peakMb.toFixed(0),
              built.pageKb.median.toFixed(1),
              built.pageKb.heaviest.toFixed(1),
              built.siteMb.toFixed(0),
            ]
          : [String(editions), 'failed', '-', '-', '-', '-'],
      ),
    ],
  );
  for (const {editions, failed} of figures)
    if (failed) console.log(`\nThe build with ${editions} editions failed: ${failed}`);
}
