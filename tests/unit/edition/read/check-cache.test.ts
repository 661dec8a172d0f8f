import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {checkSite} from '../../../../src/edition/check-site';
import {formatProblem} from '../../../../src/edition';
import {openCheckCache} from '../../../../src/edition/read/check-cache';
import {cutEdition} from '../../../../src/edition/freeze/cut-edition';
import {DISK} from '../../../../src/edition/freeze/file-system';
import {applyChange} from '../../../fixtures/make-site';
import {loadSite} from '../../../fixtures/load-site';
import {makeRepository} from '../../../fixtures/make-repository';

let site: ReturnType<typeof makeRepository>;
beforeAll(() => {
  site = makeRepository();
  const request = {
    siteDir: site.dir,
    name: '1.0',
    asOf: '2004-12-31',
    published: '2026-11-25',
    acknowledgeOverdue: false,
  };
  cutEdition(
    {
      request,
      next: loadSite(site.dir),
      sourceCommit: 'a'.repeat(40),
      sidebars: {package: ['index']},
      published: [],
      previous: null,
    },
    DISK,
    () => {},
  );
});
afterAll(() => site.remove());

/** What a check says that remembers, and that it says the same as one that does not. */
function check(): string[] {
  const cache = openCheckCache(site.dir);
  const problems = checkSite(site.dir, cache);
  cache.save();
  expect(problems).toEqual(checkSite(site.dir));
  return problems.map(formatProblem);
}

test('a check that remembers says the same as one that does not: sound, page changed, published file changed, restored', () => {
  const sound = check();
  expect(check()).toEqual(sound);
  applyChange(site.dir, {file: 'docs/signs.md', find: 'description:', replace: 'descripton:'});
  expect(check().join('\n')).toContain('docs/signs.md');
  applyChange(site.dir, {file: 'docs/signs.md', find: 'descripton:', replace: 'description:'});
  expect(check()).toEqual(sound);

  const frozen = 'versioned_docs/version-1.0/signs.md';
  const text = readFileSync(join(site.dir, frozen), 'utf8');
  writeFileSync(join(site.dir, frozen), text.replace('description:', 'descripton:'));
  const found = check().join('\n');
  expect(found).toContain('has changed since it was published');
  expect(found).toContain('descripton');
  writeFileSync(join(site.dir, frozen), text);
  expect(check()).toEqual(sound);
});

test('what is kept is used, and a broken file of it is not', () => {
  const sound = check();
  const folder = join(site.dir, 'node_modules/.cache/guidance-check');
  expect(readdirSync(folder)).toEqual(['kept.bin']);
  for (const content of [
    '',
    'not a cache',
    readFileSync(join(folder, 'kept.bin')).subarray(0, 1000),
  ]) {
    writeFileSync(join(folder, 'kept.bin'), content);
    expect(check()).toEqual(sound);
  }
  const cache = openCheckCache(site.dir);
  const never = (): never => {
    throw new Error('judged again');
  };
  checkSite(site.dir, {...cache, verdictOn: (sha256) => cache.verdictOn(sha256, never)});
});
