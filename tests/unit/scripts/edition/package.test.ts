import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, afterEach, expect, test, vi} from 'vitest';
import {readPages} from '../../../../scripts/edition/print-pdf';
import {assertPackage} from '../../../../src/package/check-package';
import {digestCode, editionKey} from '../../../../src/site/edition-key';
import {edition, makeRepository} from '../../../fixtures/make-repository';
import {makeEditionFolder, makeKeys} from '../../../fixtures/small-package';

const {dir, remove} = makeRepository();
const at = (path: string): string => join(dir, path);
afterEach(() => vi.unstubAllEnvs());
afterAll(remove);

test('a published edition is packed from the folder of the build of these sources, and signed', async () => {
  const run = (...args: string[]) => edition(dir, 'package', '1.0', ...args);
  expect((await run()).stderr).toContain('Edition 1.0 is not published');
  await edition(dir, 'cut', '1.0', '--as-of', '2004-12-31', '--published', '2026-11-25');
  expect((await run()).stderr).toContain('Run npm run build first.');

  const manifest = readFileSync(at('versioned_data/version-1.0/edition.json'));
  mkdirSync(at('keys'));
  makeKeys(at('keys'), ['editor']);
  vi.stubEnv('SIGNING_KEY', at('keys/editor'));
  const built = at(`.editions/1.0/${editionKey(dir, '1.0', digestCode(dir))}`);
  const files = {'edition.json': manifest, 'report/index.html': 'Report'};
  makeEditionFolder(join(built, 'edition'), files);
  writeFileSync(join(built, 'about.json'), '{}');
  writeFileSync(join(built, 'download.json'), 'null');
  const {stdout, stderr} = await run('--json');
  expect(JSON.parse(stdout), stderr).toMatchObject({
    edition: '1.0',
    file: at('packages/guidance-package-1.0.zip'),
    signature: at('packages/guidance-package-1.0.zip.sig'),
  });
  const wish = {edition: '1.0', allowedSigners: at('keys/allowed')};
  expect(assertPackage(at('packages/guidance-package-1.0.zip'), wish)).toMatchObject({
    signer: 'editor@example.invalid',
    files: 5,
  });

  vi.stubEnv('SIGNING_KEY', at('keys/none'));
  expect((await run('--out', at('elsewhere'))).stderr).toMatch(
    /The package was not written: the key .* cannot sign/,
  );
  expect(existsSync(at('elsewhere/guidance-package-1.0.zip'))).toBe(false);
});

test('pages are printed as the start page leads to them, then the others', () => {
  const folder = makeEditionFolder(at('order'), {
    'index.html': '<a href="report/#who">R</a><a href="law/index.html">L</a><a href="gone/">G</a>',
    'about/index.html': '',
    'law/index.html': '',
    'report/index.html': '',
    'search/index.html': '',
  });
  expect([...readPages(folder).keys()]).toEqual([
    ...['index.html', 'report/index.html', 'law/index.html', 'about/index.html'],
  ]);
});
