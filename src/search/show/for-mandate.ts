import {toForMandate, type ForMandate} from '../../edition/model/for-mandate';
import type {Card} from '../store/store';

type Judged = Pick<Card, 'type' | 'facets'>;

/** What a result is for a mission with a mandate. What names no mandate is for all of them. */
export function forMandate({type, facets}: Judged, mandate: string): ForMandate {
  const {mandate: open, requested, duty} = facets;
  if (open === undefined || open.includes('all')) return 'applies';
  const opened = requested?.includes(mandate) ? 'if-mandated-and-requested' : 'applies';
  return toForMandate(
    open.includes(mandate) ? opened : 'not-in-mandate',
    type === 'guidance' ? duty?.[0] : undefined,
  );
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
