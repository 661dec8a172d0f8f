import {expect, test} from 'vitest';
import type {PageChangeJson, RecordChangeJson} from '../../../src/edition/compare/to-comparison-json';
import {toChangesParts} from '../../../src/plugin/changes-parts';

const from = {name: '1.0', edition: '1.0', as_of: '2004-12-31'};
const to = {name: 'next', edition: '2.0', as_of: '2026-10-31'};
const record = (id: string, collection: RecordChangeJson['collection'], length: number): RecordChangeJson => ({
  id, collection, title: 'x'.repeat(length), type: 'new', reason: null, mandates: null, page_before: null, page_after: null, fields: [],
});
const page = (path: string, length: number): PageChangeJson => ({path, title: 'x'.repeat(length), type: 'new', other_path: null, settings: [], paragraphs: []});

test('a small comparison is one page', () => {
  const parts = toChangesParts({from, to, records: [record('a', 'guidance', 10)], pages: [page('index.md', 10)]});
  expect(parts.map(({path, records, pages}) => [path, records.length, pages.length])).toEqual([['/changes/1.0-to-next/', 1, 1]]);
});

test('a large one is spread over light pages, and loses nothing', () => {
  const records = [record('a', 'guidance', 60_000), record('b', 'terms', 10), record('c', 'guidance', 60_000)];
  const parts = toChangesParts({from, to, records, pages: [page('index.md', 10), page('report/a.md', 10)]});
  expect(parts.map(({path, title, records: inPart, pages}) => [path, title, inPart.length + pages.length])).toEqual([
    ['/changes/1.0-to-next/', '', 0],
    ['/changes/1.0-to-next/guidance/', 'guidance', 1], ['/changes/1.0-to-next/guidance-2/', 'guidance (2)', 1], ['/changes/1.0-to-next/terms/', 'terms', 1],
    ['/changes/1.0-to-next/pages-start/', 'pages, start', 1], ['/changes/1.0-to-next/pages-report/', 'pages, report', 1],
  ]);
});
