import {make} from '../make';
import {LENS_WORDS as WORDS} from '../tool-words-en';
import type {Judgement} from './judge';

const NOTE = 'lens-note';

const MARKS: Partial<Record<Judgement['kind'], readonly [words: string, classes: string]>> = {
  requested: [WORDS.requested, 'condition condition--if-mandated-and-requested'],
  'not-mandate': [WORDS.notYours, 'duty duty--not-yours'],
  'not-phase': [WORDS.notNow, 'duty duty--not-yours'],
  'not-reader': [WORDS.otherReader, 'duty duty--not-yours'],
};

/**
 * Says beside an item what it is for the reader. What is not theirs loses the mark of its force, so
 * that it never reads as a duty.
 */
export function addNote(item: HTMLElement, {kind, why}: Judgement): void {
  const [words, classes] = MARKS[kind] ?? [];
  const isName = item.parentElement?.matches('.names');
  const line = isName ? item : item.querySelector('.item__line, .change__line, th');
  if (!words || !line) return;
  const mark = make('span', {className: classes ?? ''}, words);
  const mandates = line.querySelector<HTMLElement>('.item__mandates');
  if (mandates) mandates.hidden = kind === 'requested' || kind === 'not-mandate';
  const duty = line.querySelector<HTMLElement>('.duty');
  const note = make('span', {className: NOTE}, ' ');
  if (kind !== 'requested' && duty) {
    duty.hidden = true;
    mark.classList.add(NOTE);
    duty.before(mark);
  } else note.append(mark, ' ');
  note.append(make('em', {}, why), ' ');
  line.append(note);
}

export function removeNote(item: HTMLElement): void {
  for (const note of item.querySelectorAll(`.${NOTE}`)) note.remove();
  for (const part of item.querySelectorAll<HTMLElement>('.duty, .item__mandates'))
    part.hidden = false;
}
