import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {ProblemsError} from '../../../src/edition';
import {openWrittenEdition} from '../../../src/editing/open-written-edition';
import {applyChange} from '../../fixtures/make-site';
import {edition, makeRepository} from '../../fixtures/make-repository';

let remove = (): void => {};
afterEach(() => remove());

const BROKEN = 'edition: "1.1\nas_of: 2026\n';

async function publishedSite(): Promise<string> {
  const site = makeRepository();
  remove = site.remove;
  const {status, stderr} = await edition(site.dir, 'cut', '1.0', '--as-of', '2004-12-31');
  expect(status, stderr).toBe(0);
  return site.dir;
}

test('with a broken edition.yml it opens all the same, and names the file to mend', async () => {
  const dir = await publishedSite();
  writeFileSync(join(dir, 'data/edition.yml'), BROKEN);
  const written = openWrittenEdition(dir);
  expect(written.current().about.edition).toBe('1.0');
  expect(written.unreadable()).toEqual(['data/edition.yml']);
  expect(written.current().pages.length).toBeGreaterThan(1);
});

test('without any published edition it says what is wrong', () => {
  const site = makeRepository();
  remove = site.remove;
  writeFileSync(join(site.dir, 'data/edition.yml'), BROKEN);
  expect(() => openWrittenEdition(site.dir)).toThrow(ProblemsError);
});

test('a page whose file is gone is gone too', () => {
  const site = makeRepository();
  remove = site.remove;
  const written = openWrittenEdition(site.dir);
  const before = written.current().pages.length;
  applyChange(site.dir, {file: 'docs/signs.md', remove: true});
  expect(written.current().pages.length).toBe(before - 1);
});
