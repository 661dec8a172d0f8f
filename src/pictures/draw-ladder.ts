import {scaleBand} from 'd3-scale';
import {drawing, LINE, shape, TEXT_SIZE, textLines, type Shape} from './shape';
import {wrapText} from './wrap-text';

export type LadderMark = 'full' | 'half' | 'empty';

export interface Ladder {
  /** From the widest to the narrowest. */
  columns: readonly string[];
  /** Each act, and its mark in every column. */
  rungs: readonly {text: string; marks: readonly LadderMark[]}[];
}

interface LadderSize {
  width: number;
  /** Room for the words of a rung; as wide as the whole where the marks stand below them. */
  wordsWidth: number;
}

const RADIUS = 7;
const GAP = 8;

/**
 * Acts down, kinds of mandate across, by number: the fewer circles a rung has, the more it asks of
 * the mandate.
 */
export function drawLadder({columns, rungs}: Ladder, {width, wordsWidth}: LadderSize): Shape {
  const isBelow = wordsWidth >= width;
  const place = scaleBand(columns, [isBelow ? 0 : wordsWidth, width]);
  const middle = (column: string): number => (place(column) ?? 0) + place.bandwidth() / 2;
  const shapes: Shape[] = [];
  let y = 0;
  const say = (text: string, room: number): void => {
    const lines = wrapText(text, room, TEXT_SIZE);
    shapes.push(textLines({x: 0, y, lines}));
    y += lines.length * LINE;
  };
  columns.forEach((column, index) => say(`${index + 1} ${column}`, width));
  columns.forEach((column, index) => {
    const lines = [String(index + 1)];
    shapes.push(textLines({x: middle(column), y, lines, anchor: 'middle', strong: true}));
  });
  y += LINE + GAP / 2;
  for (const {text, marks} of rungs) {
    shapes.push(shape('path', {class: 'picture__tick', d: `M0,${y}H${width}`}));
    y += GAP;
    const top = y;
    say(text, wordsWidth - GAP);
    const at = isBelow ? y + RADIUS + 4 : (top + y) / 2;
    columns.forEach((column, index) =>
      shapes.push(...drawMark(marks[index] ?? 'empty', middle(column), at)),
    );
    y = Math.max(y, at + RADIUS) + GAP;
  }
  return drawing(width, y, ...shapes);
}

/** The circles that stand for the same words everywhere in the package. */
function drawMark(mark: LadderMark, x: number, y: number): Shape[] {
  const ring = shape('circle', {class: 'picture__ring', cx: x, cy: y, r: RADIUS});
  if (mark === 'empty') return [ring];
  if (mark === 'full') return [shape('circle', {class: 'picture__full', cx: x, cy: y, r: RADIUS})];
  const d = `M${x.toFixed(1)},${(y - RADIUS).toFixed(1)}a${RADIUS},${RADIUS} 0 0 0 0,${2 * RADIUS}z`;
  return [ring, shape('path', {class: 'picture__full', d})];
}
