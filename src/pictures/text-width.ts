/**
 * How wide letters are, as parts of the size of the type: each as in the wider of Verdana and
 * DejaVu Sans, the widest faces that pages are read in. So a text is never wider than it is taken
 * to be, whatever face a reader has.
 */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijl'’‘", 0.32],
  ['I!.,ft ', 0.42],
  ['r:;-()[]/\\|"', 0.47],
  ['Jcszk?“”*', 0.6],
  ['aebdghnopquvxy0123456789–·', 0.65],
  ['ACEFKLPRSTVXYZB', 0.72],
  ['DGHNOQU&w+<>=~', 0.84],
  ['mMW%—→…', 1],
];

/** Bold letters are wider than these by this much at most. */
export const BOLD = 1.14;

/** Letters of other scripts may fill the whole square. */
const OTHER = 1;

const WIDTH_OF = new Map(
  WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

/** Letters with a sign above or below are as wide as without it. */
const toPlain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** At most how wide a text is, in units of the drawing. @param size of the type, in the same units */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of toPlain(text)) width += WIDTH_OF.get(letter) ?? OTHER;
  return width * size;
}
