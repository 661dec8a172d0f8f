import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {foldersOf, loadEdition} from '../../../src/edition';
import {cutEdition} from '../../../src/edition/freeze/cut-edition';
import {DISK} from '../../../src/edition/freeze/file-system';
import {readManifest} from '../../../src/edition/freeze/manifest';
import {writeEditionFiles} from '../../../src/plugin/write-edition-files';
import {buildPages} from '../../fixtures/build-pages';
import {applyChange} from '../../fixtures/make-site';
import {makeRepository} from '../../fixtures/make-repository';

let site: {dir: string; remove: () => void};
let outDir: string;
const read = (path: string): string => readFileSync(join(outDir, path), 'utf8');

/** Editions 1.0 and 2.0, which differ in one guidance item, and a redirect in the one being written. */
beforeAll(() => {
  site = makeRepository();
  outDir = mkdtempSync(join(tmpdir(), 'built-'));
  const cut = (name: string, published: string[]): void => {
    const {edition} = loadEdition(site.dir, foldersOf('next'));
    const previous =
      published[0] === undefined
        ? null
        : {edition: published[0], sha256: readManifest(site.dir, published[0])!.sha256};
    const request = {
      siteDir: site.dir,
      name,
      asOf: '2004-12-31',
      published: `2026-11-${name === '1.0' ? '01' : '25'}`,
      acknowledgeOverdue: false,
    };
    cutEdition(
      {
        request,
        next: edition!,
        sourceCommit: 'a'.repeat(40),
        sidebars: {package: ['index']},
        published,
        previous,
      },
      DISK,
      () => {},
    );
  };
  cut('1.0', []);
  applyChange(site.dir, {
    file: 'data/guidance/reporting.yml',
    find: 'Report the same day to one channel.',
    replace: 'Report at once to one channel.',
  });
  applyChange(site.dir, {
    file: 'data/changes/2.0.yml',
    write: '- {type: amended, reason: A day can be too long., ids: [report-the-same-day]}\n',
  });
  applyChange(site.dir, {file: 'data/edition.yml', find: '"1.1"', replace: '"2.0"'});
  cut('2.0', ['1.0']);
  applyChange(site.dir, {
    file: 'data/redirects.yml',
    write: '- {from: old-signs.md, to: signs.md}\n',
  });
  for (const name of ['next', '2.0', '1.0']) {
    buildPages(site.dir, loadEdition(site.dir, foldersOf(name)).edition!, outDir);
  }
  mkdirSync(join(site.dir, 'packages'));
  writeFileSync(join(site.dir, 'packages/guidance-package-2.0.zip'), 'zip');
  writeEditionFiles(site.dir, outDir);
}, 120_000);

afterAll(() => {
  site.remove();
  rmSync(outDir, {recursive: true, force: true});
});

test('editions.json lists every edition with its state, days, hash and package', () => {
  expect(JSON.parse(read('editions.json'))).toMatchObject([
    {edition: '2.1', state: 'next', published: null, path: '/next/', package: null},
    {
      edition: '2.0',
      state: 'current',
      published: '2026-11-25',
      sha256: readManifest(site.dir, '2.0')!.sha256,
      package: {file: 'guidance-package-2.0.zip', bytes: 3},
    },
    {edition: '1.0', state: 'superseded', published: '2026-11-01', package: null},
  ]);
  expect(read('downloads/guidance-package-2.0.zip')).toBe('zip');
});

test('each record of each edition stands at a lasting address beside its schema', () => {
  const of = (name: string) =>
    JSON.parse(read(`records/${name}/guidance/report-the-same-day.json`)) as {
      edition: string;
      record: {text: string};
    };
  expect([of('1.0').record.text, of('2.0').record.text]).toEqual([
    'Report the same day to one channel.',
    'Report at once to one channel.',
  ]);
  expect(of('2.0')).toMatchObject({
    record_schema: '../schemas/guidance.schema.json#/items',
    type: 'guidance',
    edition: '2.0',
    as_of: '2004-12-31',
  });
  expect(existsSync(join(outDir, 'records/2.0/schemas/guidance.schema.json'))).toBe(true);
});

test('a sign kept for use inside missions has no public address', () => {
  expect(existsSync(join(outDir, 'records/2.0/indicators/g01.json'))).toBe(true);
  expect(existsSync(join(outDir, 'records/2.0/indicators/g02.json'))).toBe(false);
  expect(read('records/2.0/index.json')).not.toContain('g02');
});

test('a page that is gone leads on, with and without its reader following a link', () => {
  const html = read('next/old-signs/index.html');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/next/signs/">');
  expect(html).toContain('It is now part of <a href="/next/signs/">Signs</a>.');
});

test('the feed has an entry for each edition and each changed guidance item, with reason and redline', () => {
  const feed = read('changes.atom');
  expect(feed.match(/<entry>/g)).toHaveLength(3);
  expect(feed).toContain('urn:guidance-package:2.0:report-the-same-day');
  expect(feed).toContain('A day can be too long.');
  expect(feed).toContain('2026-11-25T12:00:00.000Z');
});
