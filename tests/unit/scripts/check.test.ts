import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {limitTo} from '../../../scripts/check';
import {makeSite} from '../../fixtures/make-site';

const root = join(__dirname, '../../..');
const site = makeSite([
  {
    file: 'data/guidance/reporting.yml',
    find: 'instrument: st-sgb-2003-13',
    replace: 'instrument: st-sgb-2003-31',
  },
  {
    file: 'docs/index.md',
    find: 'You need no proof.',
    replace: 'You need {process.env.SECRET} no proof.',
  },
]);
afterAll(site.remove);

const run = (...args: string[]) =>
  spawnSync(
    process.execPath,
    [
      '--import',
      `${root}/node_modules/tsx/dist/loader.mjs`,
      join(root, 'scripts/check.ts'),
      ...args,
    ],
    {cwd: site.dir, encoding: 'utf8'},
  );

test('prints one line for each problem, then the count, and fails', () => {
  const {stdout, status} = run();
  expect(stdout.trim().split('\n')).toEqual([
    'data/guidance/reporting.yml:12:19  report-the-same-day › sources › 1 › instrument  "st-sgb-2003-31" is not a record of instruments; did you mean "st-sgb-2003-13"?  [reference]',
    'docs/index.md:23:23  page  holds an expression: {process.env.SECRET}; pages hold text only; remove the braces, or put code between backticks  [page-safety]',
    '2 problems',
  ]);
  expect(status).toBe(1);
});

test('--json gives the same to machines', () => {
  const problems = JSON.parse(run('--json').stdout) as {file: string; line: number; rule: string}[];
  expect(problems.map(({file, line, rule}) => [file, line, rule])).toEqual([
    ['data/guidance/reporting.yml', 12, 'reference'],
    ['docs/index.md', 23, 'page-safety'],
  ]);
});

test('a path limits what is reported, and a clean path passes', () => {
  expect(run('docs').stdout).toContain('1 problem\n');
  expect(run('data/terms').status).toBe(0);
});

test('a path is a file or a folder, never a prefix', () => {
  const problem = (file: string) => ({
    file,
    line: 1,
    column: 1,
    where: '',
    what: '',
    cure: '',
    rule: '',
  });
  const problems = [problem('docs/index.md'), problem('docs-old/index.md')];
  expect(limitTo(problems, ['docs'], '/site').map(({file}) => file)).toEqual(['docs/index.md']);
  expect(limitTo(problems, ['docs/index.md'], '/site')).toHaveLength(1);
});
