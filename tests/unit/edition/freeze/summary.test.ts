import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {formatProblem, foldersOf, loadEdition} from '../../../../src/edition';
import {readManifest} from '../../../../src/edition/freeze/manifest';
import {checkChangelog, readSummary, toSummary} from '../../../../src/edition/freeze/summary';
import {toChangesText} from '../../../../src/package/changes-text';
import {toChangesPages} from '../../../../src/plugin/to-changes-pages';
import {toSiteEdition} from '../../../../src/site/to-site-edition';
import {commit, edition, makeRepository} from '../../../fixtures/make-repository';

let dir = '';
let remove = () => {};
afterEach(() => remove());

const HEADING = '## 1.0, published 2005-01-15, as of 2004-12-31';
const WORDS = ['First edition.', 'Ask for the bulletin of 2003, which changed.'];

/** A site with edition 1.0 cut from a changelog that says two things. */
async function startCut(): Promise<void> {
  ({dir, remove} = makeRepository([
    {
      file: 'CHANGELOG.md',
      find: '- First edition.\n',
      replace: '- First edition.\n- Ask for the\n  *bulletin* of 2003, which `changed`.\n',
    },
  ]));
  const {status, stderr} = await edition(
    dir,
    ...['cut', '1.0', '--as-of', '2004-12-31', '--published', '2005-01-15'],
  );
  expect(status, stderr).toBe(0);
}
const faults = (): string[] => checkChangelog(dir).map(formatProblem);
const inChangelog = (find: string, replace: string): void => {
  const file = join(dir, 'CHANGELOG.md');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(find);
  writeFileSync(file, text.replace(find, replace));
};

test('a section is read as its paragraphs and points, without marks', () => {
  expect(
    toSummary(
      'The package\nof today.\n\n- One **point**.\n  - A [part](https://a.example) of it.\n\n<!-- note -->\n-\n',
    ),
  ).toEqual(['The package of today.', 'One point.', 'A part of it.']);
});

test('the cut takes the words of the changelog into edition.json; the changelog must go on saying them', async () => {
  await startCut();
  expect(readManifest(dir, '1.0')?.manifest.summary).toEqual(WORDS);
  expect(readSummary(dir, '1.0')).toEqual(WORDS);
  expect(readSummary(dir, 'next')).toEqual([]);
  expect(faults()).toEqual([]);
  inChangelog('## Unreleased\n', '## Unreleased\n\n- More.\n');
  expect(readSummary(dir, 'next')).toEqual(['More.']);
  expect(faults()).toEqual([]);

  inChangelog('- First edition.\n', '- The first edition.\n');
  expect(faults()).toEqual([
    'CHANGELOG.md:7:1  1.0  says "The first edition.", and was published with "First edition."; put the words back; what has to be said anew goes under Unreleased  [changelog]',
  ]);
  // What the site shows is what was published.
  expect(readSummary(dir, '1.0')).toEqual(WORDS);
  inChangelog(
    '- The first edition.\n- Ask for the\n  *bulletin* of 2003, which `changed`.\n',
    '- First edition.\n',
  );
  expect(faults()).toEqual([
    `CHANGELOG.md:7:1  1.0  says nothing more, and was published with "${WORDS[1]}"; put the words back; what has to be said anew goes under Unreleased  [changelog]`,
  ]);
  inChangelog('published 2005-01-15', 'published 2005-01-16');
  expect(faults()).toEqual([
    `CHANGELOG.md:1:1  1.0  has no section; write it with the heading "${HEADING}"  [changelog]`,
  ]);
});

test('the same words stand on the page of changes, in the feed and in the package', async () => {
  await startCut();
  commit(dir);
  const {edition: first} = loadEdition(dir, foldersOf('1.0'));
  const {edition: next} = loadEdition(dir, foldersOf('next'));
  const found = readManifest(dir, '1.0');
  if (!first || !next || !found) throw new Error('The editions cannot be read');
  const summary = readSummary(dir, '1.0');
  const [page, ...parts] = toChangesPages(first, next, summary);
  expect(page?.summary).toEqual(WORDS);
  for (const part of parts) expect(part.summary).toEqual([]);
  const [entry] = toSiteEdition(first, undefined, found, summary).feed;
  expect(entry?.description).toBe(`The first edition.<br>${WORDS.join('<br>')}`);
  const text = toChangesText(
    {
      ...next,
      changes: [
        {
          id: 'report-the-same-day',
          edition: '1.1',
          type: 'corrected',
          reason: 'The bulletin was read.',
          place: {file: 'data/changes/1.1.yml', line: 1, column: 1},
        },
      ],
    },
    summary,
  );
  expect(text).toContain(`- ${WORDS[0]}\n- ${WORDS[1]}\n`);
  expect(text).toMatch(/### Corrected: The bulletin was read\.\n\n- .+ \(report-the-same-day\)\n/);
});
