import {curveBasis, line} from 'd3-shape';
import type {Flow} from './flow';
import {
  layoutFlow,
  PADDING,
  PART_GAP,
  type FlowLayout,
  type PlacedEdge,
  type PlacedNode,
  type Point,
} from './layout-flow';
import {drawing, LINE, round, shape, textLines, type Shape} from './shape';

/** Boxes from top to bottom, with lines between them that end in an arrow. */
export function drawFlow(flow: Flow, layout: FlowLayout): Shape {
  const {width, height, nodes, edges} = layoutFlow(flow, layout);
  return drawing(
    width,
    height,
    ...edges.map(drawLine),
    ...nodes.map(drawNode),
    // Answers stand over the lines that lead on from them.
    ...edges.flatMap(drawAnswer),
  );
}

const curve = line<Point>()
  .x(({x}) => x)
  .y(({y}) => y)
  .curve(curveBasis)
  .digits(1);

function drawLine({points}: PlacedEdge): Shape {
  return shape('path', {class: 'picture__line', d: `${curve(points) ?? ''}${arrowAt(points)}`});
}

/** Two short strokes at the end of a line, along its last part. */
function arrowAt(points: readonly Point[]): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return '';
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  const stroke = (turn: number): string => {
    const [x, y] = [end.x - 7 * Math.cos(angle + turn), end.y - 7 * Math.sin(angle + turn)];
    return `${round(x)},${round(y)}`;
  };
  return `M${stroke(0.45)}L${round(end.x)},${round(end.y)}L${stroke(-0.45)}`;
}

/** How the corners of a box are rounded says what it is, also in print and without colours. */
const CORNERS = {question: 16, step: 3, outcome: 3} as const;

function drawNode({node, lines, x, y, width, height}: PlacedNode): Shape {
  let top = y + PADDING;
  const words = lines.map((part, index) => {
    const text = textLines({
      x: x + width / 2,
      y: top,
      lines: part,
      anchor: 'middle',
      strong: index === 0,
    });
    top += part.length * LINE + PART_GAP;
    return text;
  });
  const rx = CORNERS[node.kind];
  const box = shape('rect', {class: `picture__box picture__${node.kind}`, x, y, width, height, rx});
  return shape('g', {}, box, ...words);
}

function drawAnswer({label}: PlacedEdge): Shape[] {
  if (!label) return [];
  const {x, y, width, height, lines} = label;
  return [
    shape('rect', {class: 'picture__gap', x, y, width, height, stroke: 'none'}),
    textLines({x: x + width / 2, y: y + 2, lines, anchor: 'middle'}),
  ];
}
