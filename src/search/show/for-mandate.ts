import type {Facets} from '../extract/facets';

/** What a result is for a mission with a mandate. */
export type ForMandate = 'applies' | 'requested' | 'not-yours';

export const FOR_MANDATE: readonly ForMandate[] = ['applies', 'requested', 'not-yours'];

/** What names no mandate is for all of them. */
export function forMandate({mandate: open, requested}: Facets, mandate: string): ForMandate {
  if (open === undefined || open.includes('all')) return 'applies';
  if (!open.includes(mandate)) return 'not-yours';
  return requested?.includes(mandate) ? 'requested' : 'applies';
}

/** How many results are what. */
export function countForMandate(
  results: readonly {card: {facets: Facets}}[],
  mandate: string,
): Record<ForMandate, number> {
  const counts = {applies: 0, requested: 0, 'not-yours': 0};
  for (const {card} of results) counts[forMandate(card.facets, mandate)] += 1;
  return counts;
}
