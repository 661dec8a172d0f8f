import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {edition, makeRepository} from '../../../fixtures/make-repository';

const site = makeRepository();
const FILE = 'versioned_data/version-1.0/edition.json';
let manifest = '';
beforeAll(async () => {
  expect(
    (await edition(site.dir, 'cut', '1.0', '--as-of', '2004-12-31', '--published', '2026-11-25'))
      .status,
  ).toBe(0);
  manifest = readFileSync(join(site.dir, FILE), 'utf8');
});
afterAll(site.remove);

test('an edition that can be read is listed with its state', async () => {
  const {stdout, status} = await edition(site.dir, 'list');
  expect(stdout).toMatch(
    /^1\.1 {4}next .*\n1\.0 {4}current {5}as of 2004-12-31, published 2026-11-25, 4 pages/,
  );
  expect(status).toBe(0);
});

test.each<[string, (text: string) => string]>([
  ['broken JSON', () => '{'],
  ['without counts', (text) => text.replace('"counts"', '"count"')],
  ['with a count that is no number', (text) => text.replace('"pages": 4', '"pages": "4"')],
  ['of another edition', (text) => text.replace('"edition": "1.0"', '"edition": "0.9"')],
])(
  'an edition whose edition.json is unusable is listed as that, and fails: %s',
  async (_, change) => {
    writeFileSync(join(site.dir, FILE), change(manifest));
    const line = `${FILE}:1:1  1.0  is not the manifest of this edition; restore it from the repository; if Docusaurus’ docs:version made this edition, undo that, and cut it  [frozen]`;
    const text = await edition(site.dir, 'list');
    expect(text.stdout).toContain(`\n1.0    cannot be read\n       ${line}`);
    expect(text.status).toBe(1);
    const json = await edition(site.dir, 'list', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject([
      {edition: '1.1', state: 'next'},
      {edition: '1.0', state: 'unreadable', problems: [{file: FILE, where: '1.0', rule: 'frozen'}]},
    ]);
    expect(json.status).toBe(1);
  },
);

test('an edition whose data are a file is listed as that, and the check names the file', async () => {
  rmSync(join(site.dir, 'versioned_data/version-1.0'), {recursive: true});
  writeFileSync(join(site.dir, 'versioned_data/version-1.0'), '');
  expect((await edition(site.dir, 'list')).stdout).toContain('1.0    cannot be read');
  const {stdout, status} = await edition(site.dir, 'verify', '1.0');
  expect(stdout.split('\n')[0]).toBe(
    'versioned_data/version-1.0:1:1  1.0  is not a folder; a published edition never changes; move it away, and restore the folder: git checkout -- versioned_data/version-1.0  [frozen]',
  );
  expect(status).toBe(1);
});
