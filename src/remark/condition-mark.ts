import {findRecord, type GuidanceItem} from '../edition';
import {el, type ElementNode} from './nodes';
import {label, type RenderContext} from './render-context';

/** A full, half or empty circle, always with its words. */
export const conditionMark = (context: RenderContext, condition: string): ElementNode =>
  el(
    'span',
    {className: ['condition', `condition--${condition}`]},
    label(context, 'condition', condition),
  );

export const mandateName = (context: RenderContext, id: string): string =>
  findRecord(context.edition, 'mandates', id)?.title ?? id;

/** What an item says of a mandate; a mandate that it does not name is one it does not apply to. */
export function conditionFor(item: GuidanceItem, mandate: string): string {
  return applicabilityFor(item, mandate)?.condition ?? 'not-in-mandate';
}

/** The same with its reason. */
export function applicabilityFor(
  {mandates}: GuidanceItem,
  mandate: string,
): {condition: string; why?: string | undefined} | undefined {
  if (mandates === 'all') return {condition: 'applies'};
  return mandates.find((entry) => entry.mandate === mandate);
}
