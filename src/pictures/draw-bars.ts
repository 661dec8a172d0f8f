import {scaleLinear} from 'd3-scale';
import type {BarTrack} from './bars';
import {drawing, LINE, shape, TEXT_SIZE, textLines, type Shape} from './shape';
import {BOLD, textWidth} from './text-width';
import {wrapText} from './wrap-text';

const BAR = 12;
const GAP = 8;
const MARGIN = 8;

/**
 * Bars along one scale of months: each step from the end of the one before it, full for the
 * shortest time, open up to the longest. A step of unknown length is a line across.
 * @param axis what the scale counts
 */
export function drawBars(tracks: readonly BarTrack[], axis: string, width: number): Shape {
  const longest = Math.max(...tracks.map(({steps}) => endOf(steps).most));
  const toX = scaleLinear([0, Math.ceil(longest)], [MARGIN, width - MARGIN]);
  const shapes: Shape[] = [];
  let y = 2 * LINE + MARGIN;
  for (const {title, steps} of tracks) {
    const head = wrapText(title, width / BOLD, TEXT_SIZE);
    shapes.push(textLines({x: 0, y, lines: head, strong: true}));
    y += head.length * LINE;
    let start = {least: 0, most: 0};
    for (const step of steps) {
      const lines = wrapText(step.text, width, TEXT_SIZE);
      shapes.push(textLines({x: 0, y, lines}));
      y += lines.length * LINE + 2;
      const end = endOf([step], start);
      shapes.push(...drawBar(toX, y, start, end, step.least !== undefined));
      start = end;
      y += BAR + GAP;
    }
    y += GAP;
  }
  const ticks = toX.ticks(width > 500 ? 12 : 6).filter(Number.isInteger);
  return drawing(
    width,
    y,
    textLines({x: 0, y: 0, lines: [axis]}),
    ...ticks.map((month) => drawTick(toX(month), y, String(month), width)),
    ...shapes,
  );
}

type Span = {least: number; most: number};

const endOf = (steps: BarTrack['steps'], start: Span = {least: 0, most: 0}): Span =>
  steps.reduce(
    (end, {least = 0, most = least}) => ({least: end.least + least, most: end.most + most}),
    start,
  );

function drawBar(
  toX: (months: number) => number,
  y: number,
  start: Span,
  end: Span,
  isKnown: boolean,
): Shape[] {
  if (!isKnown)
    return [
      shape('path', {
        class: 'picture__line picture__unknown',
        d: `M${toX(start.least).toFixed(1)},${y}v${BAR}`,
      }),
    ];
  const bar = (kind: string, from: number, to: number): Shape =>
    shape('rect', {class: kind, x: toX(from), y, width: toX(to) - toX(from), height: BAR});
  return [
    ...(end.most > end.least ? [bar('picture__open', start.least, end.most)] : []),
    bar('picture__full', start.least, end.least),
  ];
}

/** The number of a month and a line down from it; the words of the picture stand over the line. */
function drawTick(x: number, bottom: number, text: string, width: number): Shape {
  const half = textWidth(text, TEXT_SIZE) / 2;
  const middle = Math.min(Math.max(x, half), width - half);
  return shape(
    'g',
    {},
    shape('path', {
      class: 'picture__tick',
      d: `M${x.toFixed(1)},${2 * LINE}V${Math.floor(bottom)}`,
    }),
    textLines({x: middle, y: LINE, lines: [text], anchor: 'middle'}),
  );
}
