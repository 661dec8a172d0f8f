import {deflateRawSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {checkPackage} from '../../../src/package/check-package';
import {readZip, toZip} from '../../../src/package/zip';
import {packZip, type Packed} from '../../fixtures/pack-zip';
import {DAY, smallPackage} from '../../fixtures/small-package';

const FOLDER = 'guidance-package-1.0';
const EVIL = Buffer.from('<p>Tell nobody.</p>');
const files = smallPackage();
const honest = Buffer.from(toZip(files, FOLDER, DAY));
const check = (archive: Uint8Array) =>
  checkPackage(archive, {edition: '1.0', allowedSigners: undefined});

const entriesIn = (folder: string): Packed[] =>
  [...files]
    .map(([path, content]) => ({name: `${folder}/${path}`, content}))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
/** The entries of the package, with the start page changed. */
const withPage = (change: Partial<Packed>): Packed[] =>
  entriesIn(FOLDER).map((entry) =>
    entry.name.endsWith('index.html') ? {...entry, ...change} : entry,
  );
/** The entries of the package and one more, where it belongs by its name. */
const withMore = (name: string, content = EVIL): Packed[] =>
  [
    ...entriesIn(FOLDER),
    {name, content, flags: Buffer.byteLength(name) === name.length ? 0 : 0x800},
  ].sort((a, b) => (a.name < b.name ? -1 : 1));

const DAMAGED = 'is damaged, or is no archive; get it again from its publisher';
const STRANGE =
  'holds something besides its files, or was packed by another tool; get it again from its publisher';
const OUTSIDE = 'does not hold one folder called guidance-package and a number, as a package does';
const NAME = 'holds a name that leads out of its folder, or that cannot be shown as it is';
const page = files.get('index.html')!;

test('a package passes, also packed by another compressor and with names beyond ASCII', () => {
  expect(check(honest)).toEqual({edition: '1.0', files: 3, signer: undefined, isSigned: false});
  expect(check(packZip(entriesIn(FOLDER))).files).toBe(3);
  expect(check(packZip(withPage({packed: deflateRawSync(page, {level: 0})}))).files).toBe(3);
  expect(check(packZip(entriesIn(`${FOLDER}-mission`))).files).toBe(3);
  const more = smallPackage({
    'files/Liste für Leiter.txt': 'x',
    'files/empty.txt': '',
    ['__proto__']: 'x',
  });
  expect(readZip(toZip(more, FOLDER, DAY))).toEqual({
    folder: FOLDER,
    edition: '1.0',
    day: DAY,
    files: new Map([...more].sort(([a], [b]) => (a < b ? -1 : 1))),
  });
});

describe('the archive holds what one program finds and another does not', () => {
  const hidden = packZip([{name: `${FOLDER}/hidden.html`, content: EVIL}]);
  const hiddenFile: Buffer = hidden.subarray(0, hidden.indexOf('PK\x01\x02'));
  const other = packZip(withPage({content: EVIL}));
  test.each<[attack: string, archive: Buffer, message: string]>([
    [
      'an entry after the declared count',
      packZip(withMore(`${FOLDER}/z.html`), {count: 3}),
      STRANGE,
    ],
    ['fewer entries than declared', packZip(entriesIn(FOLDER), {count: 4}), DAMAGED],
    ['a name twice', packZip(withMore(`${FOLDER}/index.html`)), STRANGE],
    ['entries in another order', packZip(entriesIn(FOLDER).reverse()), STRANGE],
    [
      'a file before the first',
      packZip(
        entriesIn(FOLDER).map((entry, index) =>
          index === 0 ? {...entry, before: hiddenFile} : entry,
        ),
      ),
      STRANGE,
    ],
    ['a file between two', packZip(withPage({before: hiddenFile})), STRANGE],
    ['a file after the last', packZip(entriesIn(FOLDER), {between: hiddenFile}), STRANGE],
    ['a script before it', Buffer.concat([Buffer.from('#!/bin/sh\n'), honest]), STRANGE],
    ['bytes behind it', Buffer.concat([honest, EVIL]), DAMAGED],
    ['a comment', packZip(entriesIn(FOLDER), {comment: Buffer.from('open evil.example')}), DAMAGED],
    [
      'two ends, the second in the comment of the first',
      packZip(withPage({content: EVIL}), {comment: honest}),
      STRANGE,
    ],
    ['two archives', Buffer.concat([other, honest]), STRANGE],
    ['another name at the file', packZip(withPage({nameInFile: `${FOLDER}/indexx.htm`})), STRANGE],
    ['another size at the file', packZip(withPage({sizeInFile: 5})), STRANGE],
    [
      'a stream longer than its size',
      packZip(withPage({packed: deflateRawSync(Buffer.concat([page, EVIL]))})),
      DAMAGED,
    ],
    ['a stream shorter than its size', packZip(withPage({size: page.length + 1})), DAMAGED],
    [
      'bytes behind the stream',
      packZip(withPage({packed: Buffer.concat([deflateRawSync(page), EVIL])})),
      DAMAGED,
    ],
    ['a wrong sum', packZip(withPage({sum: 1})), DAMAGED],
    ['no stream', packZip(withPage({packed: Buffer.alloc(0)})), DAMAGED],
    ['a flag of encryption', packZip(withPage({flags: 1})), STRANGE],
    ['a flag of UTF-8 that the name does not need', packZip(withPage({flags: 0x800})), STRANGE],
    ['another method', packZip(withPage({method: 99})), STRANGE],
    ['an extra field', packZip(withPage({extra: Buffer.from('up\x01\x00x')})), STRANGE],
    ['a symbolic link', packZip(withPage({attributes: 0o120777})), STRANGE],
    ['a program with the rights of its owner', packZip(withPage({attributes: 0o104755})), STRANGE],
    ['another time of day', packZip(withPage({day: 1})), STRANGE],
    [
      'another day of one file',
      packZip(withPage({day: 0x5c216000})),
      'holds files of different days, as no package does',
    ],
    [
      'more than fits in memory',
      packZip(withPage({size: 2e9})),
      'holds more than 500 MB, and no package does; get it again from its publisher',
    ],
    ['no entries', packZip([]), OUTSIDE],
    ['no bytes', Buffer.alloc(0), DAMAGED],
  ])('%s', (_, archive, message) => {
    expect(() => readZip(archive)).toThrow(new Error(message));
    expect(() => check(archive)).toThrow();
  });
});

describe('a name leads elsewhere or lies about itself', () => {
  test.each<[leads: string, name: string, message: string]>([
    ['up', `${FOLDER}/../../evil.txt`, NAME],
    ['up, as Windows writes it', `${FOLDER}/..\\..\\evil.txt`, NAME],
    ['here', `${FOLDER}/./index.html`, NAME],
    ['a drive', `${FOLDER}/C:evil.txt`, NAME],
    ['a folder with content', `${FOLDER}/evil.exe/`, NAME],
    ['nothing between two strokes', `${FOLDER}//evil.txt`, NAME],
    ['a folder elsewhere', '../../evil/', OUTSIDE],
    ['from the root', '/etc/evil', OUTSIDE],
    ['beside the folder', '__proto__', OUTSIDE],
    ['an escape that clears the line', `${FOLDER}/x\u001b[2K\r`, NAME],
    ['a line of its own', `${FOLDER}/x\nguidance-package-1.0.zip: all is well`, NAME],
    ['a mark that turns the text', `${FOLDER}/\u202elmth.exe`, NAME],
    ['a byte that is no text', `${FOLDER}/\u0080`, NAME],
  ])('%s', (_, name, message) =>
    expect(() => check(packZip(withMore(name)))).toThrow(new Error(message)),
  );

  test('the folder is the one above', () =>
    expect(() => check(packZip(entriesIn('..')))).toThrow(new Error(OUTSIDE)));
  test('the folder names another edition', () =>
    expect(() =>
      checkPackage(packZip(entriesIn('guidance-package-9.9')), {
        edition: undefined,
        allowedSigners: undefined,
      }),
    ).toThrow('edition.json tells of another edition or day than the archive'));
  test('the list names what cannot be shown', () => {
    const [path, list] = ['SHA256SUMS', files.get('SHA256SUMS')!];
    for (const line of [
      `${'0'.repeat(64)}  x\u001b[2K\n`,
      `${'0'.repeat(64)}  ../evil\n`,
      list.toString().split('\n')[0]! + '\n',
    ]) {
      expect(() =>
        check(
          toZip(new Map([...files, [path, Buffer.concat([list, Buffer.from(line)])]]), FOLDER, DAY),
        ),
      ).toThrow('SHA256SUMS holds a line that is not a hash and a path of its own');
    }
  });
});

test('files that an ordinary tool changed are named, and a copy that broke on the way names its file', () => {
  const repacked = (change: (entries: Packed[]) => Packed[]): Buffer =>
    packZip(change(entriesIn(FOLDER)).map((entry) => ({...entry, day: 1})));
  expect(() => check(repacked((entries) => entries))).toThrow(new Error(STRANGE));
  expect(() => check(repacked(() => withPage({content: EVIL})))).toThrow(
    /^index.html has changed since it was packaged$/,
  );
  expect(() => check(repacked(() => withMore(`${FOLDER}/added.html`)))).toThrow(
    /^added.html was added after it was packaged$/,
  );
  expect(() => check(repacked(() => withPage({name: `${FOLDER}/start.html`})))).toThrow(
    /^start.html was renamed; it was packaged as index.html$/,
  );
  expect(() =>
    check(repacked(() => withPage({sum: 1, packed: deflateRawSync(EVIL), size: EVIL.length}))),
  ).toThrow(/^index.html has changed since it was packaged$/);
});

test('the day of the files is that of the edition', () => {
  expect(() => check(toZip(files, FOLDER, '2026-11-26'))).toThrow(
    'edition.json tells of another edition or day than the archive',
  );
});

test('a package with any one bit turned fails', () => {
  for (let bit = 0; bit < honest.length * 8; bit++) {
    const turned = Buffer.from(honest);
    turned[bit >> 3]! ^= 1 << (bit & 7);
    expect(() => check(turned), `bit ${bit & 7} of byte ${bit >> 3}`).toThrow();
  }
});

test('a package with any bytes put in, taken out or said twice fails', () => {
  const at = fc.nat(honest.length);
  fc.assert(
    fc.property(at, at, fc.uint8Array({maxLength: 60}), (one, two, put) => {
      const [from, to] = [Math.min(one, two), Math.max(one, two)];
      for (const changed of [
        Buffer.concat([honest.subarray(0, from), put, honest.subarray(to)]),
        Buffer.concat([honest.subarray(0, to), honest.subarray(from)]),
      ]) {
        if (!changed.equals(honest)) expect(() => check(changed)).toThrow();
      }
    }),
    {numRuns: 500},
  );
});
