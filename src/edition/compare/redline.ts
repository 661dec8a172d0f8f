import {diffWordsWithSpace} from 'diff';

/** A run of words that both editions have, or that only the earlier (`gone`) or the later (`new`) has. */
export interface RedlinePart {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** What changed in one place, and the words for that place. */
export interface LabelledRedline {
  label: string;
  redline: readonly RedlinePart[];
}

/** What changed from one text to another, word by word. Neighbouring changed words form one run. */
export function toRedline(before: string, after: string): RedlinePart[] {
  const parts: RedlinePart[] = [];
  let gone = '';
  let came = '';
  const settle = (): void => {
    if (gone !== '') parts.push({kind: 'gone', text: gone});
    if (came !== '') parts.push({kind: 'new', text: came});
    gone = came = '';
  };
  const words = diffWordsWithSpace(before, after);
  words.forEach(({value, added, removed}, index) => {
    const isBetween = index > 0 && index < words.length - 1 && value.trim() === '';
    if (removed) gone += value;
    else if (added) came += value;
    else if (isBetween) {
      gone += value;
      came += value;
    } else {
      settle();
      parts.push({kind: 'same', text: value});
    }
  });
  settle();
  return parts;
}

/** For a screen of text: `Report [-the same day-] {+at once+} to one channel.` */
export function formatRedline(parts: readonly RedlinePart[]): string {
  return parts
    .map(({kind, text}) =>
      kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');
}
