import {expect, test} from 'vitest';
import {changesToSections} from '../../../src/search/extract/changes-to-sections';
import {createSearch} from '../../../src/search/search';
import {openWholeStore} from '../../fixtures/open-whole-store';

const edition = (name: string) => ({name, edition: name, as_of: '2026-11-30'});
const around = {from: edition('2.1'), to: edition('2.2'), types: {amended: 'Amended'}};
const change = {mandates: null, audience: null};
const changes = changesToSections([
  {
    ...around,
    slug: 'terms',
    title: 'Terms',
    pages: [],
    records: [
      {
        ...change,
        id: 'surrogacy',
        collection: 'terms',
        title: 'Exploitative surrogacy',
        duty: null,
        type: 'amended',
        effect: null,
        reason: 'The directive was read.',
        page_before: 'about/glossary.md',
        page_after: 'about/glossary.md',
        fields: [
          {
            field: 'definition',
            label: 'Definition',
            redline: [
              {kind: 'same', text: 'Use of a '},
              {kind: 'gone', text: 'woman'},
              {kind: 'new', text: 'womb'},
            ],
          },
        ],
      },
    ],
  },
  {
    ...around,
    slug: 'pages-report',
    title: 'Pages: report',
    records: [],
    pages: [
      {
        ...change,
        path: 'report/index.md',
        title: 'Whom do I tell?',
        type: 'amended',
        other_path: null,
        settings: [],
        paragraphs: [{id: null, under: '', redline: [{kind: 'new', text: 'Call '.repeat(200)}]}],
      },
    ],
  },
]);

test('each entry is a small section at its anchor, with its kind, its reason and the changed words alone', () => {
  expect(changes.sections).toMatchObject([
    {
      address: 'terms/#surrogacy',
      title: 'Exploitative surrogacy',
      breadcrumbs: ['Terms', 'Amended'],
      type: 'term',
      text: 'The directive was read. Definition: woman … womb',
    },
    {address: 'pages-report/#report-index-md', breadcrumbs: ['Pages: report'], type: 'page'},
  ]);
  expect(Math.max(...changes.sections.map(({text}) => text.length))).toBeLessThan(420);
});

test('what is new is found by its name and by a word that changed', async () => {
  const search = createSearch(await openWholeStore(changes));
  const first = (text: string): string | undefined =>
    search({text, filters: {}, sort: 'relevance'}).results[0]?.card.address;
  expect(first('what is new for surrogacy')).toBe('terms/#surrogacy');
  expect(first('womb')).toBe('terms/#surrogacy');
  expect(first('whom do I tell')).toBe('pages-report/#report-index-md');
});
