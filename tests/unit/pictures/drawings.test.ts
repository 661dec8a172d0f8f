import {expect, test} from 'vitest';
import {drawBars} from '../../../src/pictures/draw-bars';
import {drawLadder} from '../../../src/pictures/draw-ladder';
import type {Shape} from '../../../src/pictures/shape';

const partsOf = (shape: Shape, name: string, kind?: string): Shape[] =>
  [
    shape,
    ...shape.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
  ].filter((part) => part.name === name && (kind === undefined || part.attributes.class === kind));
const all = (shape: Shape): Shape[] => [
  shape,
  ...shape.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];

test('a step begins where the one before it ends, at the earliest and at the latest', () => {
  const drawn = drawBars(
    [
      {
        title: 'Route',
        steps: [{text: 'A', least: 1, most: 2}, {text: 'B'}, {text: 'C', least: 3}],
      },
    ],
    'Months',
    116,
  );
  const bars = (kind: string) =>
    partsOf(drawn, 'rect', kind).map(({attributes: {x, width}}) => [x, width]);
  // Five months on 100 units, 8 units from the edge.
  expect(bars('picture__full')).toEqual([
    [8, 20],
    [28, 60],
  ]);
  expect(bars('picture__open')).toEqual([
    [8, 40],
    [28, 80],
  ]);
  expect(partsOf(drawn, 'path', 'picture__line picture__unknown')[0]?.attributes.d).toContain(
    'M28.0,',
  );
});

test('a rung has a circle for every mandate: full, half or empty', () => {
  const drawn = drawLadder(
    {
      columns: ['Executive', 'Advisory', 'Traditional'],
      rungs: [{text: 'Search premises', marks: ['full', 'half', 'empty']}],
    },
    {width: 660, wordsWidth: 360},
  );
  const places = (name: string, kind: string) =>
    partsOf(drawn, name, kind).map(({attributes: {cx, d}}) => cx ?? d);
  expect(places('circle', 'picture__full')).toEqual([410]);
  expect(places('circle', 'picture__ring')).toEqual([510, 610]);
  expect(places('path', 'picture__full')[0]).toMatch(/^M510\.0,/);
});
