import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {unzipSync, zipSync} from 'fflate';
import {afterAll, afterEach, beforeAll, describe, expect, test, vi} from 'vitest';
import {sha256} from '../../../src/edition/freeze/manifest';
import {assertPackage, toPackageContent} from '../../../src/package/check-package';
import {packEdition} from '../../../src/package/pack-edition';
import {checkPaths} from '../../../src/package/package-path';
import {toSums} from '../../../src/package/sums';
import {writePackage} from '../../../src/package/write-package';
import {edition as run} from '../../fixtures/make-repository';
import {ABOUT, makeEditionFolder, makeKeys} from '../../fixtures/small-package';

const FOLDER = 'guidance-package-1.0';
const FILE = `${FOLDER}.zip`;
let dir: string;
const at = (...names: string[]): string => join(dir, ...names);

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'package-'));
  makeKeys(dir, ['editor', 'stranger']);
});
afterAll(() => rmSync(dir, {recursive: true, force: true}));
afterEach(() => vi.unstubAllEnvs());

/** Writes the package of a small edition to a folder of its own. */
function write(key?: string, more: Record<string, string> = {}): string {
  const out = mkdtempSync(at('out-'));
  const folder = makeEditionFolder(at('built'), more);
  return writePackage(out, {folder, ...ABOUT, ...(key === undefined ? {} : {key: at(key)})}).file;
}

const verify = (...args: string[]) => run(dir, 'verify', ...args);
const refused = (...lines: string[]) => ({
  stdout: '',
  status: 1,
  stderr: lines.map((line) => `${FILE}: ${line}`).join('\n'),
});

type Contents = Record<string, Uint8Array>;

describe('what is packed', () => {
  const names = fc.stringMatching(/^[a-z]{1,6}-(\/[a-z]{1,6}-){0,2}\.(html|json)$/);
  const contents = fc.uint8Array({maxLength: 60});
  const folders = fc.dictionary(names, contents, {minKeys: 2, maxKeys: 5, noNullPrototype: true});
  const pack = (more: Contents): Uint8Array =>
    packEdition({folder: makeEditionFolder(at('any'), more), ...ABOUT}).archive;

  test('is every file of the folder, byte for byte, with the list of hashes and how to verify', () => {
    fc.assert(
      fc.property(folders, (more) => {
        const {edition, files} = toPackageContent(pack(more));
        expect(edition).toBe('1.0');
        expect([...files.keys()].sort()).toEqual(
          ['SHA256SUMS', 'VERIFY.txt', 'edition.json', 'index.html', ...Object.keys(more)].sort(),
        );
        for (const [path, content] of Object.entries(more))
          expect(Buffer.from(files.get(path) ?? '').equals(content), path).toBe(true);
      }),
      {numRuns: 40},
    );
  });

  test('is the same in another time zone', () => {
    const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'];
    const hashes = zones.map((zone) => {
      vi.stubEnv('TZ', zone);
      return sha256(Buffer.from(pack({'a/b.html': Buffer.from('text')})));
    });
    expect(new Set(hashes).size).toBe(1);
  });

  test('and packed again by somebody who changed, added, removed or renamed a file, tells which', () => {
    const changes = [
      (files: Contents, path: string) => {
        files[path] = Buffer.concat([Buffer.from(files[path] ?? ''), Buffer.from('x')]);
        return `${path} has changed since it was packaged`;
      },
      (files: Contents, path: string) => {
        files[`${path}.new`] = Buffer.from(path);
        return `${path}.new was added after it was packaged`;
      },
      (files: Contents, path: string) => {
        delete files[path];
        return `${path} is missing`;
      },
      (files: Contents, path: string) => {
        files[`${path}.new`] = files[path] ?? new Uint8Array();
        delete files[path];
        return `${path}.new was renamed; it was packaged as ${path}`;
      },
    ];
    fc.assert(
      fc.property(folders, fc.constantFrom(...changes), fc.nat(), (more, change, choice) => {
        // Each has a content of its own: of two equal files either may be the one that was renamed.
        const different = Object.entries(more).map(([path, content]): [string, Uint8Array] => [
          path,
          Buffer.concat([content, Buffer.from(path)]),
        ]);
        const {files} = toPackageContent(pack(Object.fromEntries(different)));
        const paths = [...files.keys()].filter((path) => path !== 'SHA256SUMS');
        const changed = Object.fromEntries(files);
        const line = change(changed, paths[choice % paths.length] ?? '');
        expect(() => toPackageContent(zipSync({[FOLDER]: changed}))).toThrow(line);
      }),
      {numRuns: 60},
    );
  });

  test('cannot be a link, a name that the package uses, a name that some systems refuse, or another edition', () => {
    const folder = makeEditionFolder(at('bad'), {'VERIFY.txt': 'x', 'a/con.html': 'x'});
    symlinkSync('index.html', join(folder, 'linked.html'));
    expect(() => packEdition({folder, ...ABOUT})).toThrow(
      /linked.html is a link.*VERIFY.txt has the name of a file that the package adds; a\/con.html is a name/s,
    );
    makeEditionFolder(folder);
    expect(() => packEdition({folder, ...ABOUT, edition: '2.0'})).toThrow(
      'edition.json must be the edition.json of edition 2.0',
    );
  });
});

describe('a hostile name is refused', () => {
  test.each([
    '../up.html',
    'a/../../up.html',
    '/absolute.html',
    'C:/drive.html',
    'a\\b.html',
    'a//b.html',
    './a.html',
    'a./b.html',
    'a.html ',
    'a.html.',
    'CON',
    'a/nul.txt',
    'Lpt1.html',
    'com¹.html',
    'x\u001b[2K\rgood',
    'a\u202Elmth.html',
    'a?.html',
    '../up/',
    'a\u0000.html',
  ])('%j', (name) => {
    expect(checkPaths(['index.html', name])).toHaveLength(1);
    const zip = zipSync({[`${FOLDER}/${name}`]: Buffer.from('x')});
    expect(() => toPackageContent(zip)).toThrow(/name/);
  });
  test.each([
    ['in case', 'Report.html', 'report.HTML'],
    ['in how an accent is written', 'caf\u00e9.html', 'cafe\u0301.html'],
    ['in one being a folder too', 'a', 'a/b.html'],
  ])('and two that differ only %s', (_, one, other) => {
    expect(checkPaths([one, other])).toHaveLength(1);
  });
  test('and signs that would write to the terminal are not written', () => {
    expect(checkPaths(['x\u001b[2K\rgood']).join()).not.toContain('\u001b');
  });
});

describe('an archive is refused unread', () => {
  const pack = (more: Record<string, string> = {}): Buffer =>
    Buffer.from(packEdition({folder: makeEditionFolder(at('built'), more), ...ABOUT}).archive);
  /** The archive with another size of this file in its directory. */
  const withSize = (size: number): Buffer => {
    const zip = pack();
    zip.writeUInt32LE(size, zip.lastIndexOf(`${FOLDER}/index.html`) - 46 + 24);
    return zip;
  };
  test('where it is damaged', () => {
    expect(() => toPackageContent(pack().subarray(0, 300))).toThrow(
      'it is damaged, or is no archive; get it again from its publisher',
    );
  });
  test('where it would unpack to more than memory holds', () => {
    expect(() => toPackageContent(withSize(0xf0000000))).toThrow(
      'it holds more than 500 MB, and no package does',
    );
  });
  test('where it holds more than it says', () => {
    expect(() => toPackageContent(withSize(3))).toThrow(
      'index.html has changed since it was packaged',
    );
  });
  test('where it holds too many files', () => {
    const files = Array.from({length: 20_001}, (_, index): [string, Uint8Array] => [
      `${index}`,
      new Uint8Array(),
    ]);
    const zip = zipSync(Object.fromEntries(files), {level: 0});
    expect(() => toPackageContent(zip)).toThrow('it holds more than 20000 files');
  });
  test('where it holds two files of one name', () => {
    const zip = pack({'a.html': 'x', 'b.html': 'y'}).toString('latin1');
    expect(() =>
      toPackageContent(Buffer.from(zip.replaceAll('b.html', 'a.html'), 'latin1')),
    ).toThrow('it holds two files of one name');
  });
  test('where it is not the folder of a package', () => {
    const files = {...unzipSync(pack()), 'other/a.html': new Uint8Array()};
    expect(() => toPackageContent(zipSync(files))).toThrow(
      'it does not hold one folder called guidance-package and a number',
    );
  });
});

describe('what is written', () => {
  test('is the archive, its hash and its signature; a signature of an earlier state goes', () => {
    const file = write('editor');
    const out = join(file, '..');
    expect(readdirSync(out)).toEqual([FILE, `${FILE}.sha256`, `${FILE}.sig`]);
    expect(readFileSync(`${file}.sha256`, 'utf8')).toBe(`${sha256(readFileSync(file))}  ${FILE}\n`);
    writePackage(out, {folder: makeEditionFolder(at('built')), ...ABOUT});
    expect(readdirSync(out)).toEqual([FILE, `${FILE}.sha256`]);
  });
  test('is nothing where the key cannot sign, and what was there stays', () => {
    writeFileSync(at('no-key'), 'x');
    const file = write('editor');
    const before = readFileSync(file);
    const input = {folder: makeEditionFolder(at('built'), {'a.html': 'x'}), ...ABOUT};
    const out = join(file, '..');
    expect(() => writePackage(out, {...input, key: at('no-key')})).toThrow('cannot sign');
    expect(readdirSync(out)).toEqual([FILE, `${FILE}.sha256`, `${FILE}.sig`]);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('verify --package', () => {
  test('says who signed it, or that this was not checked, or that nobody did', async () => {
    const file = write('editor');
    const hash = sha256(readFileSync(file));
    const report = `${FILE}: edition 1.0, 4 files as they were packaged`;
    expect(
      (await verify('1.0', '--package', file, '--allowed-signers', at('allowed'))).stdout,
    ).toBe(`${report}, signed by editor@example.invalid\nsha256 ${hash}`);
    expect((await verify('--package', file)).stdout).toContain(
      `${report}, signed by somebody; whether by a signer you trust was not checked`,
    );
    expect((await verify('--package', write())).stdout).toContain(`${report}, not signed`);
  });

  test('refuses another signer, no signature and a broken one', async () => {
    const signers = ['--allowed-signers', at('allowed')];
    const stranger =
      'its signature is not that of an allowed signer, or the archive was changed after signing';
    expect(await verify('--package', write('stranger'), ...signers)).toEqual(refused(stranger));
    expect(await verify('--package', write(), ...signers)).toEqual(
      refused(`it is not signed: there is no ${FILE}.sig beside it`),
    );
    const file = write('editor');
    writeFileSync(`${file}.sig`, 'signed');
    expect(await verify('--package', file)).toEqual(
      refused('its signature is broken, or the archive was changed after signing'),
    );
  });

  test('notices a flipped byte anywhere by the hash, and by the signature', () => {
    const file = write('editor', {'a.html': 'abc'});
    const whole = readFileSync(file);
    const hashFile = readFileSync(`${file}.sha256`);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({min: 1, max: 255}), (place, mask) => {
        const changed = Buffer.from(whole);
        changed.writeUInt8(changed.readUInt8(place) ^ mask, place);
        writeFileSync(file, changed);
        writeFileSync(`${file}.sha256`, hashFile);
        expect(() => assertPackage(file, {})).toThrow(/its hash is [0-9a-f]{64}, and not the one/);
        rmSync(`${file}.sha256`);
        const wish = {allowedSigners: at('allowed')};
        expect(() => assertPackage(file, wish)).toThrow('not that of an allowed signer');
      }),
      {numRuns: 12},
    );
  });

  test('names a file that was changed in an archive whose hash fits, and an edited list', async () => {
    const {files} = toPackageContent(readFileSync(write()));
    const changed = Object.fromEntries(files);
    const verifyChanged = async () => {
      writeFileSync(at(FILE), zipSync({[FOLDER]: changed}));
      return verify('--package', at(FILE));
    };
    changed['index.html'] = Buffer.from('<p>Tell nobody.</p>');
    expect(await verifyChanged()).toEqual(refused('index.html has changed since it was packaged'));
    changed.SHA256SUMS = Buffer.from(`${toSums(new Map(Object.entries(changed)))}garbage\n`);
    expect(await verifyChanged()).toEqual(
      refused('SHA256SUMS holds a line that is not a hash and a path of its own'),
    );
    delete changed.SHA256SUMS;
    expect(await verifyChanged()).toEqual(
      refused('SHA256SUMS is missing, so nothing in the package can be trusted'),
    );
  });

  test('refuses another edition, by its number and by the name of the file, and another hash', async () => {
    const file = write();
    expect(await verify('2.0', '--package', file)).toEqual(
      refused('it holds edition 1.0, and not edition 2.0'),
    );
    writeFileSync(at('guidance-package-3.0 (1).zip'), readFileSync(file));
    expect((await verify('--package', at('guidance-package-3.0 (1).zip'))).stderr).toBe(
      'guidance-package-3.0 (1).zip: it holds edition 1.0, and not edition 3.0',
    );
    expect((await verify('--package', file, '--sha256', '00')).stderr).toContain(
      'and not the one given',
    );
  });

  test('says in a line what is no file or too large a file, that it needs ssh-keygen, and what options are for', async () => {
    mkdirSync(at('below'), {recursive: true});
    writeFileSync(at('large.zip'), '');
    truncateSync(at('large.zip'), 3e9);
    expect((await verify('--package', at('large.zip'))).stderr).toBe(
      `${at('large.zip')} is larger than 500 MB, and no package is`,
    );
    expect((await verify('--package', at('below'))).stderr).toBe(
      `${at('below')} is a folder or a device, and not a file`,
    );
    vi.stubEnv('INIT_CWD', at('below'));
    expect((await verify('--package', 'gone.zip')).stderr).toBe(
      `There is no file ${at('below/gone.zip')}`,
    );
    const file = write('editor');
    vi.stubEnv('PATH', at('below'));
    expect(await verify('--package', file)).toEqual(
      refused('ssh-keygen is needed to check the signature; install OpenSSH'),
    );
    expect((await verify('1.0', '--sha256', '00')).stderr).toContain(
      '--allowed-signers and --sha256 are for a package, and none is given',
    );
  });
});
