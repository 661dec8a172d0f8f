import type {ComparisonJson, PageChangeJson, RecordChangeJson} from '../edition/compare/to-comparison-json';
import {changesPath} from './changes-path';

/** One page of the site on what changed. */
export interface ChangesPart {
  /** Address on the site. */
  path: string;
  /** Empty on the page that holds everything, or leads to the parts. */
  title: string;
  records: RecordChangeJson[];
  pages: PageChangeJson[];
}

/** As JSON, before compression: a page of the site with so much stays well under its limit. */
const MOST_CHARACTERS = 110_000;

/**
 * Spreads a comparison over pages that are light enough: one page if it fits, else one for each collection and each part of
 * the package, cut again where that is still too much. The first is the page that leads to the others.
 */
export function toChangesParts({from, to, records, pages}: Pick<ComparisonJson, 'from' | 'to' | 'records' | 'pages'>): ChangesPart[] {
  const path = changesPath(from.name, to.name);
  if (sizeOf([...records, ...pages]) <= MOST_CHARACTERS) return [{path, title: '', records, pages}];
  const byCollection = groupBy(records, ({collection}) => collection);
  const byFolder = groupBy(pages, (page) => (page.path.includes('/') ? page.path.split('/')[0]! : 'start'));
  return [
    {path, title: '', records: [], pages: []},
    ...[...byCollection].flatMap(([name, all]) => toPieces(all).map((piece, index): ChangesPart => ({...named(path, name, name, index), records: piece, pages: []}))),
    ...[...byFolder].flatMap(([name, all]) => toPieces(all).map((piece, index): ChangesPart => ({...named(path, `pages-${name}`, `pages, ${name}`, index), records: [], pages: piece}))),
  ];
}

function named(path: string, key: string, title: string, index: number): Pick<ChangesPart, 'path' | 'title'> {
  return index === 0 ? {path: `${path}${key}/`, title} : {path: `${path}${key}-${index + 1}/`, title: `${title} (${index + 1})`};
}

const sizeOf = (items: readonly unknown[]): number => items.reduce<number>((sum, item) => sum + JSON.stringify(item).length, 0);

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function toPieces<T>(items: readonly T[]): T[][] {
  const pieces: T[][] = [[]];
  for (const item of items) {
    const last = pieces[pieces.length - 1]!;
    if (last.length > 0 && sizeOf([...last, item]) > MOST_CHARACTERS) pieces.push([item]);
    else last.push(item);
  }
  return pieces;
}
