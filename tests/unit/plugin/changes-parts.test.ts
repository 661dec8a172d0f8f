import {expect, test} from 'vitest';
import type {
  PageChangeJson,
  RecordChangeJson,
} from '../../../src/edition/compare/to-comparison-json';
import {toChangesParts} from '../../../src/plugin/changes-parts';

const edition = (name: string) => ({name, edition: name, as_of: '2004-12-31'});
const record = (id: string, collection: RecordChangeJson['collection']) =>
  ({id, collection}) as RecordChangeJson;
const page = (path: string) => ({path}) as PageChangeJson;

test('guidance comes first, then each collection and each folder that changed, and nothing is lost', () => {
  const comparison = {
    from: edition('1.0'),
    to: edition('2.0'),
    records: [record('a', 'terms'), record('b', 'guidance'), record('c', 'terms')],
    pages: [page('report/index.md'), page('index.md')],
  };
  const parts = toChangesParts(comparison);
  expect(parts.map(({slug, records, pages}) => [slug, records.length, pages.length])).toEqual([
    ['', 1, 0],
    ['terms', 2, 0],
    ['pages-contents', 0, 1],
    ['pages-report', 0, 1],
  ]);
});

test('without changes the first page says so', () => {
  expect(
    toChangesParts({from: edition('1.0'), to: edition('2.0'), records: [], pages: []}),
  ).toEqual([{slug: '', title: 'Guidance', records: [], pages: []}]);
});
