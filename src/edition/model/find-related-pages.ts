import type {Edition, PageEntry} from './edition';
import {findClaims} from './find-claims';
import type {Home} from './find-homes';
import {countNear, nearestOf, type Nearness} from './nearness';
import {pageLinks} from './page-links';

/**
 * For each page those that are nearest to it: that link to it, whose records name its records, or
 * that rest on the same place of a source. What it links to itself is left out.
 */
export function findRelatedPages(
  edition: Pick<Edition, 'records' | 'links' | 'pages'>,
  homes: ReadonlyMap<string, readonly Home[]>,
): Map<string, PageEntry[]> {
  const homeOf = (id: string): string | undefined => homes.get(id)?.[0]?.page.path;
  const near: Nearness = new Map();
  const linked = new Map(
    edition.pages.map((page) => [page.path, new Set(pageLinks(page).map(({to}) => to))]),
  );
  for (const [from, others] of linked)
    for (const to of others) countNear(near, to, from, 1 / others.size);
  for (const {from, to, collection} of edition.links) {
    const here = homeOf(from.id);
    const there = collection === 'pages' ? to : homeOf(to);
    if (here !== undefined && there !== undefined) countNear(near, there, here, 0.1);
  }
  for (const holders of placesOfSources(edition, homeOf).values())
    for (const one of holders)
      for (const other of holders) countNear(near, one, other, 1 / holders.size);

  const wanted = new Map(edition.pages.filter(isRelated).map((page) => [page.path, page]));
  return new Map(
    [...wanted.keys()].map((path) => [
      path,
      nearestOf(near, path, (other) =>
        linked.get(path)?.has(other) ? undefined : wanted.get(other),
      ),
    ]),
  );
}

/** First pages lead to all of their part, registers are named by all, and a brief is one sheet by itself. */
const isRelated = ({path, directives}: PageEntry): boolean =>
  !/(^|\/)index\.md$/.test(path) &&
  !path.startsWith('about/') &&
  !directives.some(({name}) => name === 'brief');

/** A place that more pages than these rest on tells nothing of any of them. */
const MOST_HOLDERS = 6;

/** The pages that rest on the same place of a source, by their own words or by their records. */
function placesOfSources(
  edition: Pick<Edition, 'records' | 'pages'>,
  homeOf: (id: string) => string | undefined,
): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  const add = (instrument: string, at: string | undefined, path: string | undefined): void => {
    if (at === undefined || path === undefined) return;
    const place = `${instrument} ${at}`;
    holders.set(place, (holders.get(place) ?? new Set()).add(path));
  };
  for (const {entry, sources} of findClaims(edition))
    for (const {instrument, at} of sources) add(instrument, at, homeOf(entry.id));
  for (const {path, directives} of edition.pages)
    for (const {name, label, attributes} of directives)
      if (name === 'cite') add(label, attributes.at, path);
  return new Map([...holders].filter(([, {size}]) => size <= MOST_HOLDERS));
}
