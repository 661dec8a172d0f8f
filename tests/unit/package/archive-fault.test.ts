import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {unzipSync, zipSync, type Zippable} from 'fflate';
import {afterAll, expect, test} from 'vitest';
import {toPackageContent} from '../../../src/package/check-package';
import {packEdition} from '../../../src/package/pack-edition';
import {ABOUT, makeEditionFolder} from '../../fixtures/small-package';

const dir = mkdtempSync(join(tmpdir(), 'archive-'));
afterAll(() => rmSync(dir, {recursive: true, force: true}));

const FOLDER = 'guidance-package-1.0/';
const PAGE = `${FOLDER}a.html`;
const sound = Buffer.from(
  packEdition({
    folder: makeEditionFolder(join(dir, 'built'), {'a.html': 'A'.repeat(300)}),
    ...ABOUT,
  }).archive,
);
const END = sound.length - 22;
const LIST = sound.readUInt32LE(END + 16);

/** The package with one file stored otherwise. */
const stored = (name: string, content: Uint8Array, options: object): Uint8Array =>
  zipSync({...unzipSync(sound), [name]: [content, options]} as Zippable);
const page = unzipSync(sound)[PAGE] ?? new Uint8Array();

/** The package with some of its bytes changed. @param change is given the entry of a page, and where the page begins */
function patched(change: (zip: Buffer, entry: number, local: number) => void): Buffer {
  const zip = Buffer.from(sound);
  const entry = zip.indexOf(PAGE, LIST) - 46;
  change(zip, entry, zip.readUInt32LE(entry + 42));
  return zip;
}

test('a package is accepted, also packed again by another tool with entries for folders', () => {
  const again = zipSync({[FOLDER]: new Uint8Array(), ...unzipSync(sound)});
  for (const archive of [sound, again]) expect(toPackageContent(archive).edition).toBe('1.0');
});

test.each<[string, () => Uint8Array, string]>([
  [
    'a link with the text of the file that it stands for',
    () => stored(PAGE, page, {os: 3, attrs: 0o120777 * 0x10000}),
    `${PAGE} is a link, and no file`,
  ],
  [
    'a file that can be started',
    () => stored(PAGE, page, {os: 3, attrs: 0o100755 * 0x10000}),
    `${PAGE} is marked as a program`,
  ],
  [
    'a folder with text',
    () => stored(`${FOLDER}x/`, Buffer.from('text'), {}),
    `${FOLDER}x/ is a folder, and holds text itself`,
  ],
  [
    'a second name in an extra field',
    () => stored(PAGE, page, {extra: {0x7075: Buffer.from('\x01\0\0\0\0evil.html')}}),
    `${PAGE} has two names`,
  ],
  [
    'a second name before the file',
    () => patched((zip, _entry, local) => void zip.write('b', local + 30 + FOLDER.length)),
    `${PAGE} has two names`,
  ],
  [
    'a wrong check sum',
    () => patched((zip, entry) => void zip.writeUInt32LE(1, entry + 16)),
    `${PAGE} does not fit its check sum`,
  ],
  [
    'the sign of a password',
    () => patched((zip, entry) => void zip.writeUInt16LE(1, entry + 8)),
    `${PAGE} is locked, or stored in a way that packages are not`,
  ],
  [
    'the numbers of a larger kind of archive',
    () => patched((zip) => void zip.writeUInt16LE(0xffff, END + 10)),
    'it holds another number of files than it says',
  ],
  [
    'a page behind the end',
    () => Buffer.concat([sound, Buffer.from('<script>')]),
    'it goes on behind its end',
  ],
  [
    'a comment',
    () => {
      const zip = Buffer.concat([sound, Buffer.from('note')]);
      zip.writeUInt16LE(4, END + 20);
      return zip;
    },
    'it goes on behind its end',
  ],
  [
    'something between the files and their list',
    () => {
      const zip = Buffer.concat([sound.subarray(0, LIST), Buffer.from('PK'), sound.subarray(LIST)]);
      zip.writeUInt32LE(LIST + 2, END + 2 + 16);
      return zip;
    },
    'it holds something between its files',
  ],
])('%s is refused, where all the rest fits', (_, make, said) => {
  expect(() => toPackageContent(make())).toThrow(`${said}; get it again from its publisher`);
});
