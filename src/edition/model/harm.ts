import type {PlainWords} from './find-names';
import type {HarmKind} from './harm-kind';
import {KINDS} from './harm-kinds';
import {NO_NAME} from './harm-words';

/** Something that leads to a person or a place, or that hurts, and where in its text it stands. */
export interface Harm {
  kind: HarmKind;
  offset: number;
  /** As they stand in the text. */
  words: string;
  what: string;
  cure: string;
}

/** An editor needs the first few of each kind in a text. */
export const MAX_OF_A_KIND = 20;

/**
 * Everything in a text that the package must not hold, kind by kind. An automatic gate: a person
 * decides about the rest.
 * @param isProse it is shown to readers as it is
 * @param plain what is no part of a name; without it names are found only beside an act
 */
export function findHarm(text: string, isProse = true, plain?: PlainWords): Harm[] {
  const small = toSmall(text);
  return KINDS.flatMap(({kind, found, find, what, cure, onlyInProse}) => {
    if (onlyInProse && !isProse) return [];
    /** Several patterns may find parts of the same words. */
    const spans: [from: number, to: number][] = [];
    for (const {pattern, isForSmall} of found)
      for (const {0: words, index} of (isForSmall ? small : text).matchAll(pattern)) {
        if (spans.length === MAX_OF_A_KIND) break;
        const end = index + words.length;
        const isSaid = spans.some(([from, to]) => index < to && end > from);
        if (!isSaid && (kind !== 'name' || !NO_NAME.test(words))) spans.push([index, end]);
      }
    for (const {offset, words} of find?.(text, plain) ?? []) {
      const end = offset + words.length;
      const isSaid = spans.some(([from, to]) => offset < to && end > from);
      if (!isSaid && spans.length < MAX_OF_A_KIND) spans.push([offset, end]);
    }
    return spans.map(([from, to]) => {
      const words = text.slice(from, to);
      return {kind, offset: from, words, what: `${what}: “${toOneLine(words)}”`, cure};
    });
  });
}

/** A text in small letters, each in the place that it had: a few letters are longer in their small form, and stay. */
function toSmall(text: string): string {
  const small = text.toLowerCase().replaceAll('ſ', 's');
  if (small.length === text.length) return small;
  return [...text]
    .map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
    .join('');
}

/** Words as a message shows them, and as they are compared: on one line. */
export const toOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
