import type {Edition, Entry} from './edition';
import {findClaims} from './find-claims';
import type {Home} from './find-homes';
import {isPublic} from './is-public';
import {countNear, nearestOf, type Nearness} from './nearness';

/**
 * For each record those that are nearest to it: that name it, or rest on the same place of a source.
 * What it names itself is left out, because readers see it there already.
 * @param homes where records can be linked to
 */
export function findRelatedRecords(
  edition: Pick<Edition, 'records' | 'links'>,
  homes: ReadonlyMap<string, readonly Home[]>,
): Map<string, Entry[]> {
  const canBeShown = (entry: Entry): boolean =>
    homes.has(entry.id) && isPublic(entry) && !UNRELATED.has(entry.collection);
  const named = new Map<string, Set<string>>();
  for (const {from, to} of edition.links)
    named.set(from.id, (named.get(from.id) ?? new Set()).add(to));
  const near: Nearness = new Map();
  // What names few others says more of each of them, and what all of a kind name, nothing of any.
  const kinds = new Map<string, number>();
  const kindOf = (from: string, to: string): string =>
    `${edition.records.get(from)?.collection} ${to}`;
  for (const [from, others] of named)
    for (const to of others) kinds.set(kindOf(from, to), (kinds.get(kindOf(from, to)) ?? 0) + 1);
  for (const [from, others] of named)
    for (const to of others)
      if ((kinds.get(kindOf(from, to)) ?? 0) <= MOST_NAMING)
        countNear(near, to, from, 1 + 1 / others.size);
  for (const holders of placesOfSources(edition).values())
    for (const one of holders)
      for (const other of holders) countNear(near, one, other, 1 / holders.size);

  const entries = [...edition.records.values()].filter(canBeShown);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return new Map(
    entries.map(({id}) => [
      id,
      nearestOf(near, id, (other) => (named.get(id)?.has(other) ? undefined : byId.get(other))),
    ]),
  );
}

/** Sources are what others rest on, and briefs and answers to the paper gather all the rest. */
const UNRELATED: ReadonlySet<string> = new Set(['instruments', 'briefs', 'requests', 'groups']);

/** What more records of one kind than these name is named by all of them. */
const MOST_NAMING = 12;

/** A place that more than these rest on tells nothing of any of them. */
const MOST_HOLDERS = 8;

/** The records that rest on the same place of a source: `st-sgb-2003-13 s. 3.2(e)`. */
function placesOfSources(edition: Pick<Edition, 'records'>): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const {entry, sources} of findClaims(edition))
    for (const {instrument, at} of sources) {
      if (at === undefined) continue;
      const place = `${instrument} ${at}`;
      holders.set(place, (holders.get(place) ?? new Set()).add(entry.id));
    }
  return new Map([...holders].filter(([, {size}]) => size <= MOST_HOLDERS));
}
