import {toForMandate, type ForMandate} from '../../edition/model/for-mandate';
import {LENS_WORDS as WORDS} from '../tool-words-en';
import type {Choice, Dimension} from './choice';

/** What an item is for a reader with a choice. */
export interface Judgement {
  kind: ForMandate | 'not-phase' | 'not-reader';
  why: string;
}

/** Mandate, condition, reason, as the renderer writes them (`remark/applicability-data.ts`). */
type Applicability = readonly [mandate: string, condition: string, why?: string];

export const isFolded = ({kind}: Judgement): boolean => kind !== 'applies' && kind !== 'requested';

/**
 * Whether an item applies, only if requested, or not, and why. What names no mandate, phase or
 * reader is for all of them.
 * @param titleOf the words for what can be chosen
 */
export function judge(
  {dataset}: HTMLElement,
  {mandate, phase, audience}: Choice,
  titleOf: (dimension: Dimension, id: string) => string,
): Judgement {
  const {kind, why} = judgeMandate(dataset, mandate, (id) => titleOf('mandate', id));
  if (kind === 'not-yours' || kind === 'others') return {kind, why};
  const phases = wordsOf(dataset.phases);
  if (phase !== '' && phases && !phases.includes(phase))
    return {kind: 'not-phase', why: WORDS.isFor(phases.map((id) => titleOf('phase', id)))};
  if (audience !== '' && wordsOf(dataset.audience)?.includes(audience) === false)
    return {kind: 'not-reader', why: ''};
  return {kind, why};
}

function judgeMandate(
  {applicability, duty}: DOMStringMap,
  mandate: string,
  titleOf: (id: string) => string,
): {kind: ForMandate; why: string} {
  if (mandate === '' || applicability === undefined) return {kind: 'applies', why: ''};
  const list = JSON.parse(applicability) as Applicability[];
  const [, condition, why] = list.find(([id]) => id === mandate) ?? [mandate, 'not-in-mandate'];
  const kind = toForMandate(condition, duty);
  if (kind === 'not-yours') return {kind, why: why ?? WORDS.notInMandate};
  const open = list.filter(([, itsCondition]) => itsCondition !== 'not-in-mandate');
  const isFor = open.length > 0 ? WORDS.isFor(open.map(([id]) => titleOf(id))) : '';
  return {kind, why: why ?? (kind === 'others' ? isFor : '')};
}

const wordsOf = (list: string | undefined): string[] | undefined => list?.split(' ');
