import type {Card} from '../store/store';

/**
 * What a result is for a mission with a mandate. Only what a mission would do can be "not yours": a
 * prohibition, or a page about other missions, is merely for other mandates.
 */
export type ForMandate = 'applies' | 'requested' | 'not-yours' | 'others';

type Judged = Pick<Card, 'type' | 'facets'>;

/** What names no mandate is for all of them. */
export function forMandate({type, facets}: Judged, mandate: string): ForMandate {
  const {mandate: open, requested, duty} = facets;
  if (open === undefined || open.includes('all')) return 'applies';
  if (open.includes(mandate)) return requested?.includes(mandate) ? 'requested' : 'applies';
  return type === 'guidance' && !duty?.includes('must-not') ? 'not-yours' : 'others';
}

/** How many results are what. */
export function countForMandate(
  results: readonly {card: Judged}[],
  mandate: string,
): Record<ForMandate, number> {
  const counts = {applies: 0, requested: 0, 'not-yours': 0, others: 0};
  for (const {card} of results) counts[forMandate(card, mandate)] += 1;
  return counts;
}
