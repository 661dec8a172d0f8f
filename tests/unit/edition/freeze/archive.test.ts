import {existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {zipSync} from 'fflate';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {foldersOf, formatProblem, loadEdition, ProblemsError} from '../../../../src/edition';
import {checkFrozen} from '../../../../src/edition/freeze/check-frozen';
import {toEditionIndex} from '../../../../src/edition/model/edition-index';
import {archiveEdition, type ArchiveInput} from '../../../../src/edition/freeze/archive-edition';
import {
  readArchive,
  toArchiveText,
  toSeal,
  type ArchiveFile,
} from '../../../../src/edition/freeze/archive-file';
import {checkArchivedIds} from '../../../../src/edition/freeze/check-archive';
import {cutEdition} from '../../../../src/edition/freeze/cut-edition';
import {DISK, type FileSystem} from '../../../../src/edition/freeze/file-system';
import {repairCut} from '../../../../src/edition/freeze/journal';
import {readEdition} from '../../../../scripts/edition/compare';
import {recordTitle} from '../../../../src/edition/model/record-title';
import {readManifest, sha256} from '../../../../src/edition/freeze/manifest';
import {readPackedManifest} from '../../../../src/edition/freeze/read-packed-manifest';
import {toArchivedChanges, toArchivedPages} from '../../../../src/plugin/archived-pages';
import {toZip} from '../../../../src/package/zip';
import {commit, edition, makeRepository, snapshot} from '../../../fixtures/make-repository';
import {DAY, smallPackage} from '../../../fixtures/small-package';

const sites: (() => void)[] = [];
afterEach(() => {
  sites.splice(0).forEach((remove) => remove());
  vi.unstubAllEnvs();
});

/** Editions 1.0 and 1.1, and what is needed to retire the first. */
function prepare(): {dir: string; input: ArchiveInput} {
  const {dir, remove} = makeRepository();
  sites.push(remove);
  cut(dir, '1.0', []);
  cut(dir, '1.1', ['1.0']);
  const input = {
    siteDir: dir,
    edition: loadEdition(dir, foldersOf('1.0')).edition!,
    manifest: readManifest(dir, '1.0')!,
    archive: pack(readFileSync(join(dir, 'versioned_data/version-1.0/edition.json'))),
    file: 'guidance-package-1.0.zip',
    published: ['1.1', '1.0'],
  };
  return {dir, input};
}

function cut(dir: string, name: string, published: string[]): void {
  const {edition: next} = loadEdition(dir, foldersOf('next'));
  const request = {
    siteDir: dir,
    name,
    asOf: '2004-12-31',
    published: '2026-11-25',
    acknowledgeOverdue: false,
  };
  const previous =
    published[0] === undefined
      ? null
      : {edition: published[0], sha256: readManifest(dir, published[0])!.sha256};
  cutEdition(
    {
      request,
      next: next!,
      sourceCommit: 'a'.repeat(40),
      sidebars: {package: ['index']},
      published,
      previous,
    },
    FAST,
    () => {},
  );
}

/** What a package must at least be: an archive with the manifest of its edition in a folder. */
const pack = (manifest: Buffer): Buffer =>
  Buffer.from(zipSync({'guidance-package-1.0': {'edition.json': manifest}}));

/** The disk without waiting for it: many attempts are made. */
const FAST: FileSystem = {
  ...DISK,
  writeFile: (path, content) => writeFileSync(path, content),
  rename: (from, to) => renameSync(from, to),
};

/** From the call of that number on, every call fails. */
function stopping(at: number): {fs: FileSystem; calls: () => number} {
  let calls = 0;
  const fs = new Proxy(FAST, {
    get:
      (disk, name: keyof FileSystem) =>
      (...args: never[]) => {
        calls += 1;
        if (at > 0 && calls >= at) throw new Error(`call ${calls}`);
        return (disk[name] as (...all: never[]) => unknown)(...args);
      },
  });
  return {fs, calls: () => calls};
}

test('a retired edition leaves the live site and keeps its package, its hash, its pages and its ids', () => {
  const {dir, input} = prepare();
  archiveEdition(input, DISK);
  expect(checkFrozen(dir)).toEqual([]);
  expect(JSON.parse(readFileSync(join(dir, 'versions.json'), 'utf8'))).toEqual(['1.1']);
  expect(existsSync(join(dir, 'versioned_docs/version-1.0'))).toBe(false);
  expect(readFileSync(join(dir, 'archived/guidance-package-1.0.zip'))).toEqual(input.archive);
  const [archived] = readArchive(dir);
  expect(archived).toMatchObject({
    edition: '1.0',
    sha256: input.manifest.sha256,
    records: {g01: 'indicators'},
  });
  expect(archived!.pages).toContainEqual({
    path: 'signs.md',
    address: '/1.0/signs/',
    title: 'Signs',
  });
  expect(archived!.titles).toContain('Signs');
  expect(() => readEdition(dir, '1.0')).toThrow(
    /Edition 1\.0 is archived, in archived\/guidance-package-1\.0\.zip.*git worktree add/s,
  );
  expect(() => readEdition(dir, '0.9')).toThrow('There is no edition 0.9');
});

test('stopped at any file-system call, it is retired or live, and the next command says which', () => {
  const whole = prepare();
  const {fs, calls} = stopping(0);
  const old = snapshot(whole.dir);
  archiveEdition(whole.input, fs);
  const retired = snapshot(whole.dir);
  let site = prepare();
  for (let at = 1; at <= calls(); at++) {
    const {dir, input} = site;
    expect(() => archiveEdition(input, stopping(at).fs)).toThrow();
    const repair = repairCut(dir, DISK);
    const after = snapshot(dir);
    const isRetired = after.has('archived/1.0.json');
    expect([...after.keys()], `call ${at}`).toEqual([...(isRetired ? retired : old).keys()]);
    if (repair.state === 'new')
      expect(repair).toEqual({state: 'new', verb: 'archive', edition: '1.0'});
    expect(checkFrozen(dir)).toEqual([]);
    if (isRetired) site = prepare();
  }
}, 240_000);

test('a changed or missing package of a retired edition is noticed', () => {
  const {dir, input} = prepare();
  archiveEdition(input, DISK);
  writeFileSync(join(dir, 'archived/guidance-package-1.0.zip'), 'zap');
  expect(checkFrozen(dir).map(formatProblem)).toEqual([
    'archived/guidance-package-1.0.zip:1:1  edition 1.0  has changed since the edition was archived; an archived edition never changes; restore it: git checkout -- archived/guidance-package-1.0.zip  [frozen]',
  ]);
});

test('an id that a retired edition used for something else is refused', () => {
  const {dir, input} = prepare();
  archiveEdition(input, DISK);
  const {edition: next} = loadEdition(dir, foldersOf('next'));
  const [archived] = readArchive(dir);
  const without = {...next!, records: new Map([...next!.records].filter(([id]) => id !== 'g01'))};
  expect(checkArchivedIds(next!, [toEditionIndex(next!)], [archived!])).toEqual([]);
  expect(
    checkArchivedIds(next!, [toEditionIndex(without)], [archived!]).map(({where, what}) => [
      where,
      what,
    ]),
  ).toEqual([['g01', 'was stood down after edition 1.0, and its id is used again']]);
});

test('old links lead to the page that says so, and from there to the present form', () => {
  const {dir, input} = prepare();
  archiveEdition(input, DISK);
  const pages = new Map(
    toArchivedPages(readArchive(dir)[0]!, (path) =>
      path === 'signs.md' ? '/1.1/signs/' : undefined,
    ),
  );
  expect(pages.get('1.0/signs/index.html')).toContain('url=/1.0/#page-signs');
  const start = pages.get('1.0/index.html')!;
  expect(start).toContain('Edition 1.0 is archived');
  expect(start).toContain(
    '<li id="page-signs">Signs: <a href="/1.1/signs/">in the current edition</a></li>',
  );
  expect(start).toContain('href="/downloads/guidance-package-1.0.zip"');
  for (const html of pages.values())
    expect(html).toContain('It is not an official publication of the United Nations.');
  const changes = new Map(toArchivedChanges(readArchive(dir)[0]!, ['1.1', '1.0', '0.9']));
  for (const path of [
    'changes/1.0-to-1.1/index.html',
    'changes/1.0-to-1.1/terms/index.html',
    'changes/0.9-to-1.0/pages-contents/index.html',
  ])
    expect(changes.get(path)).toContain('url=/1.0/"');
});

test('the command refuses the current edition and one that is not live', async () => {
  const {dir} = prepare();
  expect((await edition(dir, 'archive', '1.1')).stderr).toBe(
    'Edition 1.1 is the current one, and stays. Archive an older one.',
  );
  expect((await edition(dir, 'archive', '3.0')).stderr).toBe(
    'Edition 3.0 is not live. Live: 1.1, 1.0.',
  );
});

test('the command takes a package from the folder where npm was called, from any folder by its whole path, and its own otherwise', async () => {
  const {dir} = prepare();
  commit(dir);
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  sites.push(() => rmSync(elsewhere, {recursive: true, force: true}));
  const file = join(elsewhere, 'guidance-package-1.0.zip');
  writeFileSync(file, toZip(smallPackage(), 'guidance-package-1.0', DAY));
  vi.stubEnv('INIT_CWD', elsewhere);
  for (const given of [file, 'guidance-package-1.0.zip']) {
    expect((await edition(dir, 'archive', '1.0', '--package', given)).stderr).toContain(
      `${file} was made from another state of edition 1.0; make it again.`,
    );
  }
  expect((await edition(dir, 'archive', '1.0')).stderr).toContain(
    `There is no package ${join(dir, 'packages/guidance-package-1.0.zip')}.`,
  );
});

test('a sign kept for use inside missions is not in the titles, which the public search shows', () => {
  const {dir, input} = prepare();
  const entry = input.edition.records.get('g01')!;
  const internal = {
    ...entry,
    record: {...entry.record, release: 'mission-internal'},
  } as typeof entry;
  const title = recordTitle(entry);
  archiveEdition(
    {
      ...input,
      edition: {...input.edition, records: new Map([...input.edition.records, ['g01', internal]])},
    },
    DISK,
  );
  const [archived] = readArchive(dir);
  expect(archived!.records).toHaveProperty('g01');
  expect(archived!.titles).not.toContain(title);
});

const never = (file: string): string =>
  `an archived edition never changes; restore it: git checkout -- ${file}  [frozen]`;
const FILE = 'archived/1.0.json';

/** A site in which edition 1.0 is archived, and its file changed by a hand that may know how to seal it. */
function alter(change: (archive: ArchiveFile) => object, isSealed: boolean): string {
  const {dir, input} = prepare();
  archiveEdition(input, FAST);
  const changed = {...readArchive(dir)[0]!, ...change(readArchive(dir)[0]!)};
  writeFileSync(
    join(dir, FILE),
    toArchiveText(isSealed ? {...changed, seal: toSeal(changed)} : changed),
  );
  return dir;
}

const said = (dir: string): string[] => checkFrozen(dir).map(formatProblem);

describe('the file of an archived edition that was altered is noticed', () => {
  test.each<[string, (archive: ArchiveFile) => object]>([
    ['its day', () => ({as_of: '2005-01-01'})],
    ['its titles', ({titles}) => ({titles: titles.slice(1)})],
    [
      'the title of a page',
      ({pages}) => ({pages: pages.map((page) => ({...page, title: 'Other'}))}),
    ],
  ])('%s', (_, change) => {
    expect(said(alter(change, false))).toEqual([
      `${FILE}:1:1  file  has changed since the edition was archived; ${never(FILE)}`,
    ]);
  });
  test.each<[string, (archive: ArchiveFile) => object, string]>([
    [
      'its day',
      () => ({as_of: '2005-01-01'}),
      'as_of  is "2005-01-01", and edition.json in the package says "2004-12-31"',
    ],
    ['its counts', ({counts}) => ({counts: {...counts, pages: 99}}), 'counts  is {"pages":99,'],
    ['its hash', () => ({sha256: '0'.repeat(64)}), 'sha256  is "0000'],
  ])('%s, and the seal with it', (_, change, says) => {
    expect(said(alter(change, true)).join('\n')).toContain(`${FILE}:1:1  ${says}`);
  });
});

test('an archived edition without its file is missed by the edition that was cut upon it', () => {
  const {dir, input} = prepare();
  archiveEdition(input, DISK);
  rmSync(join(dir, FILE));
  expect(said(dir)).toEqual([
    `${FILE}:1:1  edition 1.0  is missing: edition 1.1 was cut upon edition 1.0, which is neither live nor archived; ${never(FILE)}`,
  ]);
});

test('an archived edition is missed by the archived edition that was cut upon it', () => {
  const {dir, input} = prepare();
  archiveEdition(input, DISK);
  cut(dir, '1.2', ['1.1']);
  const manifest = readFileSync(join(dir, 'versioned_data/version-1.1/edition.json'));
  archiveEdition(
    {
      ...input,
      edition: loadEdition(dir, foldersOf('1.1')).edition!,
      manifest: readManifest(dir, '1.1')!,
      archive: pack(manifest),
      file: 'guidance-package-1.1.zip',
      published: ['1.2', '1.1'],
    },
    DISK,
  );
  expect(said(dir)).toEqual([]);
  rmSync(join(dir, FILE));
  expect(said(dir)).toEqual([
    `${FILE}:1:1  edition 1.0  is missing: edition 1.1 was cut upon edition 1.0, which is neither live nor archived; ${never(FILE)}`,
  ]);
});

test('a package that was swapped together with its hash is noticed', () => {
  const path = 'archived/guidance-package-1.0.zip';
  const other = (manifest: Buffer): string => {
    const dir = alter(
      ({package: held}) => ({
        package: {...held, sha256: sha256(pack(manifest)), bytes: pack(manifest).length},
      }),
      true,
    );
    writeFileSync(join(dir, path), pack(manifest));
    return said(dir).join('\n');
  };
  expect(other(Buffer.from('{}'))).toBe(
    `${path}:1:1  edition 1.0  is not the package of edition 1.0: it holds no edition.json; ${never(path)}`,
  );
  const {dir} = prepare();
  const own = readFileSync(join(dir, 'versioned_data/version-1.0/edition.json'), 'utf8');
  expect(other(Buffer.from(own.replace('2026-11-25', '2026-11-24')))).toContain(
    'published  is "2026-11-25", and edition.json in the package says "2026-11-24"',
  );
});

test('a package, its hash and the hash of the edition that were swapped together are noticed by the edition cut upon it', () => {
  const {dir, input} = prepare();
  const forged = pack(
    Buffer.from(
      readFileSync(join(dir, 'versioned_data/version-1.0/edition.json'), 'utf8').replace(
        'a'.repeat(40),
        'b'.repeat(40),
      ),
    ),
  );
  archiveEdition(input, DISK);
  writeFileSync(join(dir, 'archived/guidance-package-1.0.zip'), forged);
  const changed = {
    ...readArchive(dir)[0]!,
    sha256: readPackedManifest(forged)!.sha256,
    package: {...readArchive(dir)[0]!.package, sha256: sha256(forged)},
  };
  writeFileSync(join(dir, FILE), toArchiveText({...changed, seal: toSeal(changed)}));
  expect(said(dir)).toEqual([
    `${FILE}:1:1  edition 1.0  is not of the edition that edition 1.1 was cut upon; ${never(FILE)}`,
  ]);
});

test('a file of an archived edition that cannot be used is said in a line, by the check and by the list', async () => {
  const {dir, input} = prepare();
  archiveEdition(input, DISK);
  const whole = readFileSync(join(dir, FILE), 'utf8');
  for (const [text, says] of [
    ['', '1:1  file  is empty'],
    ['{', '1:2  file  is not valid JSON'],
    ['[]', '1:1  file  is []'],
    ['null', '1:1  file  is null'],
    [whole.replace('"edition": "1.0"', '"edition": "1.1"'), '1:1  edition  names edition 1.1'],
    [whole.replace('"counts"', '"count"'), '1:1  file  lacks "counts"'],
    [whole.replace('"bytes": ', '"bytes": -'), ':14  package › bytes  is -'],
  ] as const) {
    writeFileSync(join(dir, FILE), text);
    const [line, ...others] = said(dir);
    expect(line).toContain(says);
    expect(line).toContain(never(FILE));
    expect(others).toEqual([]);
    expect(() => readArchive(dir)).toThrow(ProblemsError);
    const {stdout, status} = await edition(dir, 'list');
    expect(stdout).toContain('1.1    current ');
    expect(stdout).toContain(`${FILE} cannot be read\n       ${line}`);
    expect(status).toBe(1);
  }
  writeFileSync(join(dir, FILE), whole);
  expect(said(dir)).toEqual([]);
  expect((await edition(dir, 'list')).status).toBe(0);
});

test.each([
  [
    'verify',
    'Check that package: npm run edition -- verify 1.0 --package archived/guidance-package-1.0.zip',
  ],
  ['archive', 'There is nothing left to do.'],
  ['package', 'That is its package; it is not made again.'],
])('%s of an archived edition says that it is archived, and where', async (verb, hint) => {
  const {dir, input} = prepare();
  archiveEdition(input, DISK);
  expect(await edition(dir, verb, '1.0')).toEqual({
    stdout: '',
    stderr: `Edition 1.0 is archived, in archived/guidance-package-1.0.zip. ${hint}`,
    status: 1,
  });
});
