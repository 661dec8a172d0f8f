import {expect, test} from 'vitest';
import {createRandom} from '../../../scripts/bench/create-random';
import {measureGrowth} from '../../../scripts/bench/measure-growth';
import {multiply, succeed} from '../../../scripts/bench/vary-content';
import {makeSections} from '../../fixtures/varied-editions';

const edition = {
  edition: {name: 'next', edition: '2.1', asOf: '2026-10-31'},
  labels: {},
  sections: makeSections(200, createRandom(5)),
};

test('more content keeps what there is; copies have addresses and words of their own', () => {
  const {sections} = multiply(edition, 4, createRandom(1));
  expect(sections).toHaveLength(800);
  expect(sections.slice(0, 200)).toEqual(edition.sections);
  expect(new Set(sections.map(({url}) => url)).size).toBe(
    new Set(edition.sections.map(({url}) => url)).size * 4,
  );
  expect(
    sections
      .slice(200)
      .filter(({text}, at) => text.length > 200 && text === edition.sections[at % 200]!.text),
  ).toEqual([]);
});

test('editions follow one another with few changes, the newest first', () => {
  const editions = succeed(edition, 5, createRandom(1));
  expect(editions.map(({edition: {name}}) => name)).toEqual(['4.0', '3.0', '2.0', '1.0', 'next']);
  const [newest, before] = editions;
  expect(newest!.sections.every(({url}) => url.startsWith('/4.0/'))).toBe(true);
  const texts = new Set(before!.sections.map(({text}) => text));
  expect(
    newest!.sections.filter(({text}) => texts.has(text)).length / newest!.sections.length,
  ).toBeGreaterThan(0.85);
});

test('the store of many like editions is far smaller than as many stores', () => {
  const {
    editions: [one, , twenty],
    content: [single, , sixteen],
  } = measureGrowth(edition);
  expect(twenty!.rank).toBeLessThan(one!.rank * 5);
  expect(sixteen!.sections).toBe(single!.sections * 16);
});
