import {LENS_WORDS as WORDS} from '../tool-words-en';
import type {Choice} from './choice';

/** What an item is for a reader with a choice. */
export interface Judgement {
  kind: 'applies' | 'requested' | 'not-mandate' | 'not-phase' | 'not-reader';
  why: string;
}

/** Mandate, condition, reason, as the renderer writes them (`remark/applicability-data.ts`). */
type Applicability = readonly [mandate: string, condition: string, why?: string];

export const isFolded = ({kind}: Judgement): boolean => kind.startsWith('not-');

/**
 * Whether an item applies, only if requested, or not, and why. What names no mandate, phase or
 * reader is for all of them.
 * @param titleOf the words for a phase
 */
export function judge(
  {dataset}: HTMLElement,
  {mandate, phase, audience}: Choice,
  titleOf: (phase: string) => string,
): Judgement {
  const [, condition, why = ''] = applicabilityFor(dataset, mandate);
  if (condition === 'not-in-mandate') return {kind: 'not-mandate', why: why || WORDS.notInMandate};
  const phases = wordsOf(dataset.phases);
  if (phase !== '' && phases && !phases.includes(phase))
    return {kind: 'not-phase', why: WORDS.inPhases(phases.map(titleOf))};
  if (audience !== '' && wordsOf(dataset.audience)?.includes(audience) === false)
    return {kind: 'not-reader', why: ''};
  return {kind: condition === 'applies' ? 'applies' : 'requested', why};
}

function applicabilityFor(dataset: DOMStringMap, mandate: string): Applicability {
  const list = dataset.applicability;
  if (mandate === '' || list === undefined) return [mandate, 'applies'];
  const named = (JSON.parse(list) as Applicability[]).find(([id]) => id === mandate);
  return named ?? [mandate, 'not-in-mandate'];
}

const wordsOf = (list: string | undefined): string[] | undefined => list?.split(' ');
