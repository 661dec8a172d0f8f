import type {EditionsFigures} from './measure-editions';
import {printTable} from './print-table';

export function printEditions(figures: readonly EditionsFigures[]): void {
  printTable('How the site grows with its published editions (the one being written comes on top; 4 % of pages amended from one to the next)', [
    ['editions', 'build, s', 'peak memory, MB', 'page median, kB', 'heaviest, kB', 'site, MB'],
    ...figures.map(({editions, buildSeconds, peakMb, pageKb, siteMb}) => [
      String(editions), buildSeconds.toFixed(0), peakMb === undefined ? '-' : peakMb.toFixed(0), pageKb.median.toFixed(1), pageKb.heaviest.toFixed(1), siteMb.toFixed(0),
    ]),
  ]);
}
