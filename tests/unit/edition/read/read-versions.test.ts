import {spawnSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {checkSite} from '../../../../src/edition/check-site';
import {formatProblem} from '../../../../src/edition';
import {parseVersions} from '../../../../src/edition/read/read-versions';
import {edition, makeRepository, snapshot} from '../../../fixtures/make-repository';

const root = join(__dirname, '../../../..');
const CURE =
  'write the numbers in quotes, the newest first, such as ["2.0", "1.0"], or restore the file: git checkout -- versions.json  [versions]';
const site = makeRepository();
afterAll(site.remove);

test.each([
  ['an empty file', '', ['1:1  file  is empty']],
  ['broken JSON', '["2.0",', ['1:8  file  is not valid JSON']],
  ['an object', '{"__proto__": ["1.0"]}', ['1:1  file  is not a list of edition numbers']],
  ['null', 'null', ['1:1  file  is not a list of edition numbers']],
  [
    'numbers without quotes',
    '[\n  2.0,\n  1\n]',
    [
      '2:3  entry 1  is 2, which is not an edition number',
      '3:3  entry 2  is 1, which is not an edition number',
    ],
  ],
  [
    'names that are folders or keys',
    '["next", "__proto__", "../1.0", null]',
    [
      '1:3  entry 1  is "next", which is not an edition number',
      '1:11  entry 2  is "__proto__", which is not an edition number',
      '1:24  entry 3  is "../1.0", which is not an edition number',
      '1:33  entry 4  is null, which is not an edition number',
    ],
  ],
  ['an edition twice', '["1.0", "1.0"]', ['1:10  entry 2  is "1.0", which is in the list already']],
])('%s', (_, text, wanted) => {
  const {names, problems} = parseVersions(text);
  expect(names).toEqual([]);
  expect(problems.map(formatProblem)).toEqual(
    wanted.map((line) => `versions.json:${line}; ${CURE}`),
  );
});

test('a list is taken as it stands', () => {
  expect(parseVersions('["1.10", "1.2"]\n')).toEqual({names: ['1.10', '1.2'], problems: []});
});

const LINES = `versions.json:1:2  entry 1  is 2, which is not an edition number; ${CURE}`;

test.each([
  ['list'],
  ['list', '--json'],
  ['verify'],
  ['verify', '1.0'],
  ['cut', '1.0', '--as-of', '2004-12-31'],
  ['compare', '1.0', 'next'],
  ['package', '1.0'],
  ['archive', '1.0'],
])('edition %s %s says it in a line, and fails', async (...args) => {
  writeFileSync(join(site.dir, 'versions.json'), '[2]');
  const before = snapshot(site.dir);
  const {stdout, stderr, status} = await edition(
    site.dir,
    ...args.filter((arg) => arg !== undefined),
  );
  expect(snapshot(site.dir)).toEqual(before);
  expect(stdout).toBe('');
  expect(stderr).toContain(LINES);
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(1);
});

test('the check says it beside what is wrong in the text', () => {
  writeFileSync(join(site.dir, 'versions.json'), '[2]');
  expect(checkSite(site.dir).map(formatProblem)).toEqual([LINES]);
});

test.each([
  ['check', ''],
  ['build', '1 problem. Nothing was built; the old build, if there is one, is untouched.\n'],
  ['dev', 'Before this is mended there is nothing to serve.\n'],
  ['start', '1 problem. Nothing was built; the old build, if there is one, is untouched.\n'],
])('npm run %s says it in a line, and fails before it does anything', (script, conclusion) => {
  writeFileSync(join(site.dir, 'versions.json'), '[2]');
  const before = snapshot(site.dir);
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    ['--import', `${root}/node_modules/tsx/dist/loader.mjs`, join(root, `scripts/${script}.ts`)],
    {cwd: site.dir, encoding: 'utf8'},
  );
  expect(stdout).toContain(LINES);
  expect(stderr).toBe(conclusion);
  expect(status).toBe(1);
  expect(snapshot(site.dir)).toEqual(before);
});

test('a folder of that name is a problem too', () => {
  rmSync(join(site.dir, 'versions.json'));
  mkdirSync(join(site.dir, 'versions.json'));
  expect(checkSite(site.dir).map(({what}) => what)).toEqual(['is not a file']);
});
