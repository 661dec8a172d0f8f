import type {GuidanceItem} from './records.generated';

/** What an item says of a mandate, with the reason; undefined where it does not name the mandate. */
export function applicabilityFor(
  {mandates}: Pick<GuidanceItem, 'mandates'>,
  mandate: string,
): {condition: string; why?: string | undefined} | undefined {
  if (mandates === 'all') return {condition: 'applies'};
  return mandates.find((entry) => entry.mandate === mandate);
}

/** A mandate that an item does not name is one it does not apply to. */
export const conditionFor = (item: Pick<GuidanceItem, 'mandates'>, mandate: string): string =>
  applicabilityFor(item, mandate)?.condition ?? 'not-in-mandate';
