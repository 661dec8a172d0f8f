import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {foldersOf, loadEdition, type Edition} from '../../../src/edition';
import {findDue} from '../../../src/edition/review/find-due';
import {reviewStates} from '../../../src/edition/review/review-state';
import {toReviewDay} from '../../../src/editing/to-review-day';
import type {Manifest} from '../../../src/edition/freeze/manifest';
import {applyChange, type Change} from '../../fixtures/make-site';
import {commit, edition, makeRepository} from '../../fixtures/make-repository';

let dir = '';
let remove = () => {};
afterEach(() => remove());
const start = (changes: readonly Change[] = []): void =>
  void ({dir, remove} = makeRepository(changes));
const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
const load = (): Edition => {
  const {edition: loaded, problems} = loadEdition(dir, foldersOf('next'));
  expect(problems).toEqual([]);
  return loaded!;
};
const stateOf = (of: string): string | undefined => {
  const {pages, records} = reviewStates(load());
  return [...pages, ...records].find((one) => one.of === of)?.state;
};
const LEGAL = ['--role', 'Legal adviser', '--day', '2026-11-30'];

test('a record is reviewed as it stands; a change of it takes that away', async () => {
  start();
  await edition(dir, 'review', 'iom', '--state', 'in-review', ...LEGAL);
  expect(stateOf('iom')).toBe('in-review');
  const source = ['--source', 'Constitution, art. 1'];
  await edition(dir, 'review', 'iom', '--state', 'reviewed', ...LEGAL, ...source);
  expect(stateOf('iom')).toBe('reviewed');
  expect(read('data/reviews.yml')).toMatch(
    /^- of: iom\n {2}state: reviewed\n {2}role: "Legal adviser"\n {2}day: "2026-11-30"\n {2}sources:\n {4}- "Constitution, art\. 1"\n {2}text: "?[0-9a-f]{16}"?\n$/,
  );
  writeFileSync(
    join(dir, 'data/agencies/iom.yml'),
    read('data/agencies/iom.yml').replace(/^summary: /m, 'summary: Once more. '),
  );
  expect(stateOf('iom')).toBe('to-be-revised');
});

test('a page says itself that it was reviewed, and when it is to be read again', async () => {
  start([
    {file: 'docs/signs.md', find: 'reviewed: "2026-11-20"', replace: 'drafted: "2026-11-20"'},
  ]);
  expect(stateOf('signs.md')).toBe('drafted');
  await edition(dir, 'review', 'signs.md', '--state', 'in-review', ...LEGAL);
  expect(stateOf('signs.md')).toBe('in-review');
  await edition(dir, 'review', 'docs/signs.md', '--state', 'reviewed', ...LEGAL);
  expect(stateOf('signs.md')).toBe('reviewed');
  expect(read('docs/signs.md')).toContain(
    'mandates: [executive]\nreviewed: "2026-11-30"\nreviewed_by: "Legal adviser"\nreview_by: "2027-01-20"\n---',
  );
  expect(() => read('data/reviews.yml')).toThrow();
});

test('what is due is said for the day that is given, and nothing that is not', () => {
  const thing = (id: string, by: string): string =>
    `- {id: ${id}, kind: address, look: See it., by: "${by}", who: Editor, about: [iom], seen: It was there.}\n`;
  start([
    {
      file: 'data/watch.yml',
      write: thing('late', '2027-01-09') + thing('now', '2027-01-10') + thing('far', '2027-05-01'),
    },
    {file: 'docs/signs.md', find: 'review_by: "2027-11-20"', replace: 'review_by: "2027-01-09"'},
  ]);
  const due = findDue(load(), '2027-01-10', '2027-04-10');
  expect(due.watch.overdue.map(({id}) => id)).toEqual(['late']);
  expect(due.watch.soon.map(({id}) => id)).toEqual(['now']);
  expect(due.pages.overdue.map(({file}) => file)).toEqual(['docs/signs.md']);
  expect(due.pages.soon).toEqual([]);
  expect(due.reviewed.pages).toEqual({total: 4, reviewed: 4});
});

test('a cut can be told to refuse what is not reviewed, and says what share was', async () => {
  start();
  const cut = ['cut', '1.0', '--as-of', '2004-12-31', '--published', '2026-11-30'];
  const refused = await edition(dir, ...cut, '--require-review');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('is drafted, and nobody has reviewed it; have it reviewed');
  await edition(dir, 'review', 'iom', '--state', 'reviewed', ...LEGAL);
  commit(dir);
  const done = await edition(dir, ...cut);
  expect(done.status, done.stderr).toBe(0);
  const {reviews} = JSON.parse(read('versioned_data/version-1.0/edition.json')) as Manifest;
  expect(reviews?.pages).toEqual({total: 4, reviewed: 4});
  expect(reviews?.records.reviewed).toBe(1);
  expect(reviews?.approvals).toContainEqual({of: 'iom', role: 'Legal adviser', day: '2026-11-30'});
});

test.each([
  ['situations', '2026-11-30', '2027-01-20'],
  ['report', '2026-11-30', '2027-02-20'],
  ['framework', '2026-11-30', '2026-12-20'],
  ['framework', '2026-12-01', '2027-12-20'],
  ['about', '2026-11-30', '2027-01-20'],
  ['', '2027-01-02', '2028-01-20'],
])('a page of "%s" written on %s is due on %s', (folder, from, day) => {
  expect(toReviewDay(folder, from)).toBe(day);
});

test('days on which a crowd falls due are spread by part; others stay', async () => {
  start();
  const pages = Array.from(
    {length: 12},
    (_, index) => `docs/report/page-${'abcdefghijkl'[index]}.md`,
  );
  for (const file of pages)
    applyChange(dir, {
      file,
      write: `---\ntitle: X\ndescription: What is here.\ntopic: reporting\naudience: [all]\nmandates: all\ndrafted: "2026-11-20"\nreview_by: "2027-12-12"\n---\n\nText.\n`,
    });
  const {status, stderr} = await edition(dir, 'spread-reviews', '--from', '2026-11-30');
  expect(status, stderr).toBe(0);
  expect(pages.every((file) => read(file).includes('review_by: "2027-02-20"\n'))).toBe(true);
  expect(read('docs/signs.md')).toContain('review_by: "2027-11-20"');
});
