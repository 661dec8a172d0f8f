import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {answerBatch} from '../../../scripts/search';
import {createAsker, toFoundSections} from '../../../scripts/search/ask-store';
import {loadEditionStore} from '../../../scripts/search/load-edition-store';
import {findUnknownWords} from '../../../scripts/search/find-unknown-words';
import {parseBatch} from '../../../scripts/search/parse-batch';
import {parseQueries} from '../../../scripts/search/parse-queries';
import {readEditionFolders} from '../../../scripts/search/read-edition-folders';
import {toArguments} from '../../../scripts/search/to-arguments';
import {applyChange, makeSite} from '../../fixtures/make-site';

const site = makeSite();
afterAll(() => site.remove());

const ask = async (query: string) => {
  const store = await loadEditionStore(site.dir, readEditionFolders(site.dir, 'next'));
  return toFoundSections(store, createAsker(store)({query}), 10);
};

test('an edition is asked without a build, and results have the shape that --json promises', async () => {
  expect((await ask('passport taken away'))[0]).toMatchObject({
    rank: 1,
    url: '/next/signs/#g01',
    type: 'indicator',
    breadcrumbs: ['Signs', 'General signs'],
    partial: expect.any(Boolean),
    score: expect.any(Number),
    text: expect.any(String),
  });
});

test('a kept store is used until the edition changes', async () => {
  expect((await ask('zebra')).length).toBe(0);
  expect((await ask('zebra')).length).toBe(0);
  applyChange(site.dir, {
    file: 'docs/index.md',
    find: 'Do not investigate',
    replace: 'Zebra. Do not investigate',
  });
  expect((await ask('zebra'))[0]).toMatchObject({url: '/next/'});
});

test('a kept store that is broken is made again', async () => {
  const folder = join(site.dir, 'node_modules/.cache/guidance-search');
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'next.bin'), 'no store');
  expect((await ask('G01'))[0]).toMatchObject({url: '/next/signs/#g01'});
});

test('an edition that is not there is said, with those that are', () =>
  expect(() => readEditionFolders(site.dir, '9.9')).toThrow(
    /There is no edition 9\.9\. There are: next/,
  ));

describe('a list of queries', () => {
  test('is answered in its order, each with its own filters', async () => {
    const queries = parseBatch(`
- {id: q1, query: passport, edition: next, type: indicator}
- {id: q2, query: zebu}
`);
    const answers = await answerBatch(site.dir, queries, 3);
    expect(answers.map(({id}) => id)).toEqual(['q1', 'q2']);
    expect(new Set(answers[0]?.results.map(({type}) => type))).toEqual(new Set(['indicator']));
    expect(answers[1]?.results).toEqual([]);
  });
  test('may be JSON, with filters apart, as graded queries have them', () =>
    expect(parseBatch('[{"id": 1, "query": "x", "filters": {"mandate": "executive"}}]')).toEqual([
      {id: '1', query: 'x', mandate: 'executive'},
    ]));
  test.each([
    ['id: 1', 'The file holds no list of queries.'],
    ['- {id: q1}', 'Item 1 of the list has no query that is a text.'],
    ['- {query: x}', 'Item 1 of the list has no id that is a text.'],
    ['- {id: a, query: x, type: [page]}', 'Item 1 of the list has no type that is a text.'],
    ['- no', 'Item 1 of the list has no id that is a text.'],
  ])('%s is refused in plain words', (text, says) => expect(() => parseBatch(text)).toThrow(says));
});

test.each([
  [
    ['passport', '-person', '--limit', '3'],
    ['passport', '--limit', '3', '--', '-person'],
  ],
  [['-“two words”'], ['--', '-“two words”']],
  [
    ['--', '-person'],
    ['--', '-person'],
  ],
])('%j: what begins with one minus is words', (given, parsed) =>
  expect(toArguments(given)).toEqual(parsed),
);

describe('words that no section has', () => {
  test('are said with the queries that hold them, the most frequent first', async () => {
    const store = await loadEditionStore(site.dir, readEditionFolders(site.dir, 'next'));
    const queries = ['traficking report', 'yak passport', 'who has a yak'];
    expect(findUnknownWords(createAsker(store), queries)).toEqual([
      {word: 'yak', queries: queries.slice(1)},
      {word: 'traficking', queries: queries.slice(0, 1)},
    ]);
  });
  test.each([
    ['lines', 'one: two\n\n- three\nfour'],
    ['YAML', '# comment\n- query: "one: two"\n  id: a\n- "- three"\n- four'],
    ['JSON', '[{"query": "one: two"}, "- three", "four"]'],
  ])('the list may be %s', (_, text) =>
    expect(parseQueries(text)).toEqual(['one: two', '- three', 'four']),
  );
});
