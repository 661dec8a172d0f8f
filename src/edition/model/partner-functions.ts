import {entriesOf, type Edition} from './edition';
import type {Agency} from './records.generated';

/** One thing a partner does, and how far that was seen: `iom`, `return`, `text`. */
export interface PartnerFunction {
  partner: string;
  function: Agency['functions'][number];
  basis: Seen;
}

/** From the strongest to the weakest: our own drafting is none of what was seen. */
const SEEN = ['text', 'excerpt', 'general', 'proposal'] as const;
export type Seen = (typeof SEEN)[number];

/** What every partner of an edition does, by the name of the partner. */
export const partnerFunctions = (edition: Edition): PartnerFunction[] =>
  partnersByName(edition).flatMap((agency) =>
    agency.functions.map((name) => ({partner: agency.id, function: name, basis: seenOf(agency)})),
  );

export const partnersByName = (edition: Edition): Agency[] =>
  entriesOf(edition, 'agencies')
    .map(({record}) => record)
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** A record is as well seen as the weakest of its sources. */
export function seenOf({basis, sources = []}: Agency): Seen {
  if (basis !== 'source') return basis;
  const ranks = sources.map(({verified}) => SEEN.indexOf(verified));
  return SEEN[Math.max(0, ...ranks)] ?? 'general';
}
