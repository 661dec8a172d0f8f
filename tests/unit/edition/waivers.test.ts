import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {formatProblem, loadEdition, foldersOf} from '../../../src/edition';
import {checkSite} from '../../../src/edition/check-site';
import {NO_CACHE} from '../../../src/edition/read/check-cache';
import {applyChange, makeSite, type Change} from '../../fixtures/make-site';
import {commit, edition, makeRepository} from '../../fixtures/make-repository';

let remove = () => {};
afterEach(() => remove());

const MAIL: Change = {
  file: 'docs/index.md',
  find: 'You need no proof.',
  replace: 'Write to office@exam*ple.org* or desk@example.org.',
};
const toWaiver = (file: string, words: string, until: string): string =>
  `- file: ${file}\n  kind: email\n  words: ${words}\n  reason: The office publishes it.\n` +
  `  by: Editor\n  until: "${until}"\n`;
const waive = (until: string): Change => ({
  file: 'data/waivers.yml',
  write:
    toWaiver('docs/index.md', 'office@example.org', until) +
    toWaiver('docs/index.md', 'desk@example.org', until) +
    toWaiver('static/templates/map.csv', 'map@example.org', until),
});
const MAP: Change = {file: 'static/templates/map.csv', write: 'who\nmap@example.org\n'};

const says = (dir: string, today: string): string[] =>
  checkSite(dir, NO_CACHE, today).map(formatProblem);

test('a waiver holds until its last day, on pages and in files around the editions', () => {
  const site = makeSite([MAIL, MAP, waive('2027-06-30')]);
  remove = site.remove;
  expect(says(site.dir, '2027-06-30')).toEqual([]);
  expect(says(site.dir, '2027-07-01').map((line) => line.slice(0, 20))).toEqual([
    'data/waivers.yml:1:3',
    'data/waivers.yml:7:3',
    'data/waivers.yml:13:',
  ]);
});

test('a waiver is about one file only', () => {
  const site = makeSite([MAIL, waive('2027-06-30')]);
  remove = site.remove;
  applyChange(site.dir, {
    file: 'docs/signs.md',
    find: '## For patrols',
    replace: 'Write to desk@example.org.\n\n## For patrols',
  });
  expect(says(site.dir, '2027-06-30')).toContainEqual(
    expect.stringMatching(/^docs\/signs\.md:13:10 .*\[do-no-harm\]$/),
  );
});

test('a published edition keeps its waivers, and no day ends them', async () => {
  const {dir, remove: end} = makeRepository([MAIL, MAP, waive('2999-12-31')]);
  remove = end;
  const {status, stderr} = await edition(dir, 'cut', '1.0', '--as-of', '2004-12-31');
  expect(status, stderr).toBe(0);
  expect(readFileSync(join(dir, 'versioned_data/version-1.0/waivers.yml'), 'utf8')).toContain(
    'desk@example.org',
  );
  // The edition that follows has mended its page and needs no waivers.
  commit(dir, [
    {file: 'docs/index.md', find: MAIL.replace ?? '', replace: 'You need no proof.'},
    {file: 'data/waivers.yml', remove: true},
    {file: 'static/templates/map.csv', remove: true},
  ]);
  expect(says(dir, '3000-01-01').filter((line) => /waiver|harm/.test(line))).toEqual([]);
});

test('what the gate finds in a published edition warns, and can be let stand', async () => {
  const {dir, remove: end} = makeRepository([MAIL, MAP, waive('2999-12-31')]);
  remove = end;
  await edition(dir, 'cut', '1.0', '--as-of', '2004-12-31');
  // As if the gate had learned of addresses only afterwards.
  applyChange(dir, {file: 'versioned_data/version-1.0/waivers.yml', remove: true});
  const {problems} = loadEdition(dir, foldersOf('1.0'));
  const file = 'versioned_docs/version-1.0/index.md';
  expect(problems.map(({rule, level}) => `${rule} ${level}`)).toEqual(
    problems.map(() => 'do-no-harm warning'),
  );
  expect(problems.map((problem) => `${problem.file} ${problem.harm?.words}`)).toEqual([
    `${file} office@example.org`,
    `${file} desk@example.org`,
  ]);
  applyChange(dir, {
    file: 'data/waivers.yml',
    find: '- file: static',
    replace: `${toWaiver(file, 'desk@example.org', '2999-12-31')}- file: static`,
  });
  expect(says(dir, '2026-11-30').filter((line) => line.startsWith(file))).toEqual([
    expect.stringContaining('office@example.org'),
  ]);
});
