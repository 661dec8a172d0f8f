import {BAR_WIDTH, layoutTimeline, type PlacedLabel, type PlacedTimeline} from './layout-timeline';
import {drawing, LINE, round, shape, textLines, type Shape} from './shape';
import type {Timeline} from './timeline';

/** Time from top to bottom: years, bars for what lasts, points for what happened, and words beside them. */
export function drawTimeline(timeline: Timeline, size: {width: number; leader: number}): Shape {
  const {width, height, axis, years, bars, labels} = layoutTimeline(timeline, size);
  return drawing(
    width,
    height,
    shape('path', {class: 'picture__line', d: `M${axis.x},${axis.top}V${round(axis.bottom)}`}),
    ...years.map(({y, text}) => textLines({x: 0, y: y - LINE / 2, lines: [text]})),
    ...bars.map(drawBar),
    ...labels.flatMap((label) => drawLabel(label, axis.x)),
  );
}

/** What goes on is open: pale, with a broken edge. */
function drawBar({x, y, height, isOpen}: PlacedTimeline['bars'][number]): Shape {
  const kind = isOpen ? 'picture__open' : 'picture__full';
  return shape('rect', {class: kind, x, y, width: BAR_WIDTH, height: Math.max(height, 3), rx: 2});
}

function drawLabel({isSpan, at, x, y, when, texts}: PlacedLabel, axis: number): Shape[] {
  const d = `M${at.x},${round(at.y)}H${axis + 5}L${x - 11},${round(y + LINE / 2)}H${x - 5}`;
  let top = y + when.length * LINE;
  const words = texts.map((lines) => {
    const text = textLines({x, y: top, lines});
    top += lines.length * LINE;
    return text;
  });
  return [
    shape('path', {class: 'picture__leader', d}),
    ...(isSpan ? [] : [shape('circle', {class: 'picture__full', cx: axis, cy: at.y, r: 3.5})]),
    textLines({x, y, lines: when, strong: true}),
    ...words,
  ];
}
