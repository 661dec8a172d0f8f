import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {drawFlow} from '../../../src/pictures/draw-flow';
import type {Flow} from '../../../src/pictures/flow';
import {layoutFlow, PADDING, type Box} from '../../../src/pictures/layout-flow';
import {textWidth} from '../../../src/pictures/text-width';

const LAYOUTS = [
  {boxWidth: 190, labelWidth: 90},
  {boxWidth: 160, labelWidth: 70, isColumn: true},
];

const words = fc.string({unit: fc.constantFrom(...'abcdefgh WMil'), minLength: 1, maxLength: 70});

/** A graph without loops: every line leads from an earlier node to a later one. */
const flows: fc.Arbitrary<Flow> = fc.integer({min: 2, max: 9}).chain((count) =>
  fc.record({
    nodes: fc.tuple(
      ...Array.from({length: count}, (_, index) =>
        fc.record({
          id: fc.constant(`n${index}`),
          kind: fc.constantFrom('question' as const, 'step' as const),
          parts: fc.array(words, {minLength: 1, maxLength: 3}),
        }),
      ),
    ),
    edges: fc.array(
      fc.tuple(fc.nat(count - 2), fc.nat(count - 2), words).map(([a, b, label]) => ({
        from: `n${Math.min(a, b)}`,
        to: `n${Math.max(a, b) + 1}`,
        label,
      })),
      {maxLength: 12},
    ),
  }),
);

const areApart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x + 0.01 ||
  b.x + b.width <= a.x + 0.01 ||
  a.y + a.height <= b.y + 0.01 ||
  b.y + b.height <= a.y + 0.01;

describe.each(LAYOUTS)('a flow in boxes of $boxWidth', (layout) => {
  test('keeps boxes apart, words inside them, and all of it inside the drawing', () => {
    fc.assert(
      fc.property(flows, (flow) => {
        const {width, height, nodes} = layoutFlow(flow, layout);
        for (const [index, node] of nodes.entries()) {
          expect(nodes.slice(index + 1).every((other) => areApart(node, other))).toBe(true);
          expect(node.x).toBeGreaterThanOrEqual(0);
          expect(node.x + node.width).toBeLessThanOrEqual(width + 0.01);
          expect(node.y + node.height).toBeLessThanOrEqual(height + 0.01);
          for (const line of node.lines.flat())
            expect(textWidth(line, 13)).toBeLessThanOrEqual(node.width - 2 * PADDING);
        }
      }),
      {numRuns: 40},
    );
  });

  test('draws every line from a box to a box, and the same bytes each time', () => {
    fc.assert(
      fc.property(flows, (flow) => {
        const {nodes, edges} = layoutFlow(flow, layout);
        expect(edges.map(({from, to}) => [from, to])).toEqual(
          flow.edges.map(({from, to}) => [from, to]),
        );
        for (const {from, to, points} of edges) {
          const [source, target] = [from, to].map((id) => nodes.find(({node}) => node.id === id));
          const [start, end] = [points[0], points.at(-1)];
          if (!source || !target || !start || !end) throw new Error('A line leads to no box');
          expect(start.y).toBeLessThanOrEqual(source.y + source.height + 0.01);
          expect(end.y).toBeGreaterThanOrEqual(target.y - 0.01);
        }
        expect(JSON.stringify(drawFlow(flow, layout))).toBe(JSON.stringify(drawFlow(flow, layout)));
      }),
      {numRuns: 25},
    );
  });
});
