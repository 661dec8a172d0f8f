import type {RedlinePart} from './redline';

/** Keys whose own name does not say to a reader what stands there. */
const LABELS: Readonly<Record<string, string>> = {
  at: 'place in the source',
  basis: 'what it rests on',
  seen: 'how far it was seen',
  seen_note: 'what was seen of it',
  short: 'in short',
  verified: 'how far the source was seen',
};

/** Marks as readers know them; records keep them as one word. */
const MARKS: Readonly<Record<string, string>> = {
  source: 'a source',
  general: 'general knowledge',
  proposal: 'our own drafting',
  text: 'read',
  excerpt: 'seen in part',
  none: 'not seen',
};

/** Fields that hold a mark and nothing else. */
const MARKED: ReadonlySet<string> = new Set(['basis', 'seen', 'verified']);

const partsOf = (field: string): string[] => field.split(' › ');

/**
 * The way to a field, in words: `sources › s-res-2388-2017 › verified` is
 * `sources › Security Council resolution 2388 (2017) › how far the source was seen`.
 * @param titleOf the title of a record, where one has that id
 */
export const toFieldLabel = (field: string, titleOf: (id: string) => string | undefined): string =>
  partsOf(field)
    .map((part) => LABELS[part] ?? titleOf(part) ?? part.replaceAll('_', ' '))
    .join(' › ');

/** What changed in a field, with marks in words: `general` is `general knowledge`. */
export function toWords(field: string, redline: readonly RedlinePart[]): readonly RedlinePart[] {
  return MARKED.has(partsOf(field).at(-1) ?? '')
    ? redline.map((part) => ({...part, text: MARKS[part.text] ?? part.text}))
    : redline;
}
