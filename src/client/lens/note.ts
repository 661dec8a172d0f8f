import {isProhibition} from '../../edition/model/for-mandate';
import {FOR_MANDATE_WORDS, STILL_FORBIDDEN} from '../../words/for-mandate-en';
import {make} from '../make';
import {LENS_WORDS as WORDS} from '../tool-words-en';
import {isFolded, type Judgement} from './judge';

const NOTE = 'lens-note';
const FOLDED = 'duty duty--not-yours';

const MARKS: Partial<Record<Judgement['kind'], readonly [words: string, classes: string]>> = {
  requested: [FOR_MANDATE_WORDS.requested, 'condition condition--if-mandated-and-requested'],
  'not-yours': [FOR_MANDATE_WORDS['not-yours'], FOLDED],
  others: [FOR_MANDATE_WORDS.others, FOLDED],
  'not-phase': [WORDS.notNow, FOLDED],
  'not-reader': [WORDS.otherReader, FOLDED],
};

/**
 * Says beside an item what it is for the reader. What is not theirs loses the mark of its force, so
 * that it never reads as a duty; a prohibition keeps it, so that it never reads as leave.
 */
export function addNote(item: HTMLElement, judgement: Judgement): void {
  const {kind, why} = judgement;
  const [words, classes] = MARKS[kind] ?? [];
  const isName = item.parentElement?.matches('.names');
  const line = isName ? item : item.querySelector('.item__line, .change__line, th');
  if (!words || !line) return;
  const mark = make('span', {className: classes ?? ''}, words);
  const mandates = line.querySelector<HTMLElement>('.item__mandates');
  if (mandates) mandates.hidden = kind === 'requested' || kind === 'not-yours' || kind === 'others';
  const duty = line.querySelector<HTMLElement>('.duty');
  const note = make('span', {className: NOTE}, ' ');
  const isForbidden = isProhibition(item.dataset.duty);
  if (isFolded(judgement) && duty && !isForbidden) {
    duty.hidden = true;
    mark.classList.add(NOTE);
    duty.before(mark);
  } else note.append(mark, ' ');
  const still = isForbidden && isFolded(judgement) ? STILL_FORBIDDEN : '';
  note.append(make('em', {}, [why, still].filter(Boolean).join(' ')), ' ');
  line.append(note);
}

export function removeNote(item: HTMLElement): void {
  for (const note of item.querySelectorAll(`.${NOTE}`)) note.remove();
  for (const part of item.querySelectorAll<HTMLElement>('.duty, .item__mandates'))
    part.hidden = false;
}
