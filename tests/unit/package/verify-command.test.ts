import {mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest';
import {SIGNATURE} from '../../../src/package/sums';
import {toZip} from '../../../src/package/zip';
import {edition as run} from '../../fixtures/make-repository';
import {packZip} from '../../fixtures/pack-zip';
import {DAY, makeKeys, smallPackage} from '../../fixtures/small-package';

const FOLDER = 'guidance-package-1.0';
let dir: string;
const at = (name: string): string => join(dir, name);
const verify = (...args: string[]) => run(dir, 'verify', ...args);
const refused = (line: string) => ({stdout: '', status: 1, stderr: line});

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'verify-'));
  makeKeys(dir, ['editor', 'stranger']);
  mkdirSync(at('below'));
  writeFileSync(at('good.zip'), toZip(smallPackage({}, at('editor')), FOLDER, DAY));
});
afterAll(() => rmSync(dir, {recursive: true, force: true}));
afterEach(() => vi.unstubAllEnvs());

test('without signers it says that the signer was not checked', async () => {
  expect((await verify('--package', at('good.zip'))).stdout).toMatch(
    /^good.zip: edition 1.0, 4 files as they were packaged, signed by somebody; whether by a signer you trust was not checked: give --allowed-signers\n/,
  );
});

test('a signature kept from before a change is a fault, with signers and without', async () => {
  const changed = smallPackage({'index.html': '<p>Tell nobody.</p>'});
  writeFileSync(
    at('kept.zip'),
    toZip(changed.set(SIGNATURE, smallPackage({}, at('editor')).get(SIGNATURE)!), FOLDER, DAY),
  );
  expect(await verify('--package', at('kept.zip'))).toEqual(
    refused('kept.zip: its signature is broken, or SHA256SUMS was changed after signing'),
  );
  expect(await verify('--package', at('kept.zip'), '--allowed-signers', at('allowed'))).toEqual(
    refused(
      'kept.zip: its signature is not that of an allowed signer, or SHA256SUMS was changed after signing',
    ),
  );
});

test('what is no signature is a fault, also beside a long list', async () => {
  const more = Object.fromEntries(
    Array.from({length: 2000}, (_, index) => [`pages/${index}.html`, 'x']),
  );
  writeFileSync(
    at('none.zip'),
    toZip(smallPackage(more).set(SIGNATURE, Buffer.from('signed')), FOLDER, DAY),
  );
  expect(await verify('--package', at('none.zip'))).toEqual(
    refused('none.zip: its signature is broken, or SHA256SUMS was changed after signing'),
  );
});

test('without ssh-keygen it says so in a line', async () => {
  vi.stubEnv('PATH', at('below'));
  for (const signers of [[], ['--allowed-signers', at('allowed')]]) {
    expect(await verify('--package', at('good.zip'), ...signers)).toEqual(
      refused('good.zip: ssh-keygen is needed to check the signature; install OpenSSH'),
    );
  }
});

test('a name that would write to the terminal is not written', async () => {
  writeFileSync(
    at('names.zip'),
    packZip(
      [...smallPackage({'x\u001b[2K\rgood': 'x'})]
        .map(([path, content]) => ({name: `${FOLDER}/${path}`, content}))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    ),
  );
  expect(await verify('--package', at('names.zip'))).toEqual(
    refused(
      'names.zip: holds a name that leads out of its folder, or that cannot be shown as it is',
    ),
  );
});

test('options for a package are refused without one', async () => {
  for (const options of [
    ['--allowed-signers', at('allowed')],
    ['--sha256', '00'],
  ]) {
    expect(await verify('1.0', ...options)).toEqual(
      refused(
        '--allowed-signers and --sha256 are for a package, and none is given; add --package and its file.',
      ),
    );
  }
});

test('what is not a file, or too large a file, is said in a line', async () => {
  writeFileSync(at('large.zip'), '');
  truncateSync(at('large.zip'), 3e9);
  expect(await verify('--package', at('large.zip'))).toEqual(
    refused(`${at('large.zip')} is larger than 500 MB, and no package is`),
  );
  expect(await verify('--package', at('below'))).toEqual(
    refused(`${at('below')} is a folder or a device, and not a file`),
  );
  vi.stubEnv('INIT_CWD', at('below'));
  expect(await verify('--package', '')).toEqual(
    refused(`${at('below')} is a folder or a device, and not a file`),
  );
  expect(await verify('--package', at('gone.zip'))).toEqual(
    refused(`There is no file ${at('gone.zip')}`),
  );
  expect(await verify('--package', at('good.zip'), '--allowed-signers', at('below'))).toEqual(
    refused(`${at('below')} is a folder or a device, and not a file`),
  );
});

test('a file name tells the edition only where it names the package', async () => {
  const good = toZip(smallPackage(), FOLDER, DAY);
  for (const name of [
    '2026.11.28 guidance-package-1.0.zip',
    'guidance-package-1.0 (1).zip',
    '3.7.zip',
  ]) {
    writeFileSync(at(name), good);
    expect((await verify('--package', at(name))).status, name).toBe(0);
  }
  writeFileSync(at('2.0 guidance-package-3.0.zip'), good);
  expect(await verify('--package', at('2.0 guidance-package-3.0.zip'))).toEqual(
    refused('2.0 guidance-package-3.0.zip: it holds edition 1.0, and not edition 3.0'),
  );
});

test('a path is read from the folder where npm was called', async () => {
  vi.stubEnv('INIT_CWD', at('below'));
  expect(
    (await verify('--package', '../good.zip', '--allowed-signers', '../allowed')).stdout,
  ).toContain('signed by editor@example.invalid');
});
