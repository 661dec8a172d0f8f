import {Graph, layout} from '@dagrejs/dagre';
import type {Flow, FlowNode} from './flow';
import {LINE, TEXT_SIZE} from './shape';
import {BOLD, textWidth} from './text-width';
import {wrapText} from './wrap-text';

export interface Point {
  x: number;
  y: number;
}

/** A rectangle by its upper left corner. */
export interface Box extends Point {
  width: number;
  height: number;
}

export interface PlacedNode extends Box {
  node: FlowNode;
  /** The lines of each part. */
  lines: string[][];
}

export interface PlacedEdge {
  from: string;
  to: string;
  /** From the edge of one box to that of the other. */
  points: Point[];
  label?: Box & {lines: string[]};
}

export interface PlacedFlow {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}

/** Room between the words and the edge of their box. */
export const PADDING = 9;
/** Room between the parts of a box. */
export const PART_GAP = 4;
const MARGIN = 2;

export interface FlowLayout {
  /** Of every box. */
  boxWidth: number;
  /** Of an answer, at most. */
  labelWidth: number;
  /** Whether each box stands below the one before it, for a narrow screen; lines run beside them. */
  isColumn?: boolean;
}

/** Where each box and line of a flow stands. The lines of boxes are wrapped; boxes never overlap. */
export function layoutFlow(
  {nodes, edges}: Flow,
  {boxWidth, labelWidth, isColumn = false}: FlowLayout,
): PlacedFlow {
  const graph = new Graph({multigraph: true});
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 14,
    ranksep: 22,
    edgesep: 12,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  const room = boxWidth - 2 * PADDING;
  const lines = new Map(nodes.map((node) => [node.id, linesOf(node, room)]));
  for (const {id} of nodes)
    graph.setNode(id, {width: boxWidth, height: heightOf(lines.get(id) ?? [])});
  const labels = edges.map(({label}) => (label ? wrapText(label, labelWidth, TEXT_SIZE) : []));
  edges.forEach(({from, to}, index) => {
    graph.setEdge(from, to, {...sizeOfLabel(labels[index] ?? []), labelpos: 'c'}, String(index));
  });
  if (isColumn) stack(graph, {nodes, edges});
  layout(graph);
  const {width = 0, height = 0} = graph.graph() as {width?: number; height?: number};
  return {
    width,
    height,
    nodes: nodes.map((node) => ({
      node,
      lines: lines.get(node.id) ?? [],
      ...toBox(graph.node(node.id) as Box),
    })),
    edges: edges.map(({from, to}, index) => {
      const placed = graph.edge({v: from, w: to, name: String(index)}) as Box & {points: Point[]};
      const words = labels[index] ?? [];
      const points = placed.points.map(({x, y}) => ({x, y}));
      return words.length === 0
        ? {from, to, points}
        : {from, to, points, label: {...toBox(placed), lines: words}};
    }),
  };
}

/** Puts every box below another, by lines that nobody sees. An end stands right below what leads there. */
function stack(graph: Graph, {nodes, edges}: Flow): void {
  const waiting = [...nodes];
  const placed: FlowNode[] = [];
  const isReady = ({id}: FlowNode): boolean =>
    edges.every(({from, to}) => to !== id || placed.some((node) => node.id === from));
  while (waiting.length > 0) {
    const ready = waiting.filter(isReady);
    const next = ready.find(({kind}) => kind === 'outcome') ?? ready[0];
    if (!next) throw new Error('A flow closes a loop');
    waiting.splice(waiting.indexOf(next), 1);
    const above = placed.at(-1);
    if (above && !edges.some(({from, to}) => from === above.id && to === next.id))
      graph.setEdge(above.id, next.id, {width: 0, height: 0, weight: 8}, `below ${above.id}`);
    placed.push(next);
  }
}

const linesOf = ({parts}: FlowNode, room: number): string[][] =>
  parts.map((part, index) => wrapText(part, index === 0 ? room / BOLD : room, TEXT_SIZE));

const heightOf = (lines: readonly string[][]): number =>
  2 * PADDING + lines.flat().length * LINE + (lines.length - 1) * PART_GAP;

const sizeOfLabel = (lines: readonly string[]): {width: number; height: number} =>
  lines.length === 0
    ? {width: 0, height: 0}
    : {
        width: Math.max(...lines.map((line) => textWidth(line, TEXT_SIZE))) + 8,
        height: lines.length * LINE + 4,
      };

/** Dagre gives the middle of a box. */
const toBox = ({x, y, width, height}: Box): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});
