import {conditionFor} from '../model/applicability';
import type {Entry} from '../model/edition';
import type {GuidanceItem} from '../model/records.generated';
import type {RecordChange} from './record-changes';

/**
 * What the change of a guidance item means for those who follow it. `corrected`: a mistake in what
 * it asks was put right.
 */
export type DutyEffect = 'new' | 'changed' | 'corrected' | 'ended';

/** In the order in which readers need them. */
export const DUTY_EFFECTS: readonly DutyEffect[] = ['new', 'changed', 'ended', 'corrected'];

/** The fields that say who must do what, and when. Others say why and on what basis. */
const ASKS: ReadonlySet<string> = new Set(['duty', 'text', 'audience', 'owner', 'phase']);

/**
 * What must be done differently because a record changed; null where nothing is: no guidance item,
 * or one of which only the reason, the sources or the place changed.
 * @param mandate for missions of this kind; for any where it is left out
 */
export function dutyEffect(change: RecordChange, mandate?: string): DutyEffect | null {
  const before = itemFor(change.before, mandate);
  const after = itemFor(change.after, mandate);
  if (!before && !after) return null;
  if (!before) return 'new';
  if (!after) return 'ended';
  const differs =
    change.fields.some(({field}) => ASKS.has(field.split(' › ')[0] ?? '')) ||
    (mandate === undefined
      ? change.fields.some(({field}) => /^mandates\b/.test(field) && !field.endsWith(' › why'))
      : conditionFor(before, mandate) !== conditionFor(after, mandate));
  if (!differs) return null;
  return change.type === 'corrected' ? 'corrected' : 'changed';
}

/** The same for each mandate; undefined where it is the same for all. */
export function effectByMandate(
  change: RecordChange,
  mandates: readonly string[],
): Record<string, DutyEffect | null> | undefined {
  const effect = dutyEffect(change);
  const all = mandates.map((mandate) => [mandate, dutyEffect(change, mandate)] as const);
  return all.some(([, own]) => own !== effect) ? Object.fromEntries(all) : undefined;
}

/** The item as far as it is guidance for missions with that mandate. */
function itemFor(entry: Entry | undefined, mandate: string | undefined): GuidanceItem | undefined {
  if (entry?.collection !== 'guidance') return undefined;
  const item = entry.record as GuidanceItem;
  return mandate === undefined || conditionFor(item, mandate) !== 'not-in-mandate'
    ? item
    : undefined;
}
