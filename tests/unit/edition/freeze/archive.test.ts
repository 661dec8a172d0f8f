import {existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';
import {foldersOf, formatProblem, loadEdition} from '../../../../src/edition';
import {checkFrozen} from '../../../../src/edition/check-frozen';
import {toEditionIndex} from '../../../../src/edition/edition-index';
import {archiveEdition, type ArchiveInput} from '../../../../src/edition/freeze/archive-edition';
import {readArchive} from '../../../../src/edition/freeze/archive-file';
import {checkArchivedIds} from '../../../../src/edition/freeze/check-archive';
import {cutEdition} from '../../../../src/edition/freeze/cut-edition';
import {DISK, type FileSystem} from '../../../../src/edition/freeze/file-system';
import {repairCut} from '../../../../src/edition/freeze/journal';
import {readEdition} from '../../../../scripts/edition/compare';
import {recordTitle} from '../../../../src/edition/record-title';
import {readManifest} from '../../../../src/edition/freeze/manifest';
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
  for (const [name, published] of [['1.0', []], ['1.1', ['1.0']]] as const) {
    const {edition: next} = loadEdition(dir, foldersOf('next'));
    const request = {siteDir: dir, name, asOf: '2004-12-31', published: '2026-11-25', acknowledgeOverdue: false};
    const previous = published[0] === undefined ? null : {edition: published[0], sha256: readManifest(dir, published[0])!.sha256};
    cutEdition({request, next: next!, sourceCommit: 'a'.repeat(40), sidebars: {package: ['index']}, published, previous}, FAST, () => {});
  }
  const input = {siteDir: dir, edition: loadEdition(dir, foldersOf('1.0')).edition!, manifest: readManifest(dir, '1.0')!, archive: Buffer.from('zip'), file: 'guidance-package-1.0.zip', published: ['1.1', '1.0']};
  return {dir, input};
}

/** The disk without waiting for it: many attempts are made. */
const FAST: FileSystem = {...DISK, writeFile: (path, content) => writeFileSync(path, content), rename: (from, to) => renameSync(from, to)};

/** From the call of that number on, every call fails. */
function stopping(at: number): {fs: FileSystem; calls: () => number} {
  let calls = 0;
  const fs = new Proxy(FAST, {get: (disk, name: keyof FileSystem) => (...args: never[]) => {
    calls += 1;
    if (at > 0 && calls >= at) throw new Error(`call ${calls}`);
    return (disk[name] as (...all: never[]) => unknown)(...args);
  }});
  return {fs, calls: () => calls};
}

test('a retired edition leaves the live site and keeps its package, its hash, its pages and its ids', () => {
  const {dir, input} = prepare();
  archiveEdition(input, DISK);
  expect(checkFrozen(dir)).toEqual([]);
  expect(JSON.parse(readFileSync(join(dir, 'versions.json'), 'utf8'))).toEqual(['1.1']);
  expect(existsSync(join(dir, 'versioned_docs/version-1.0'))).toBe(false);
  expect(readFileSync(join(dir, 'archived/guidance-package-1.0.zip'), 'utf8')).toBe('zip');
  const [archived] = readArchive(dir);
  expect(archived).toMatchObject({edition: '1.0', sha256: input.manifest.sha256, records: {g01: 'indicators'}});
  expect(archived!.pages).toContainEqual({path: 'signs.md', address: '/1.0/signs/', title: 'Signs'});
  expect(archived!.titles).toContain('Signs');
  expect(() => readEdition(dir, '1.0')).toThrow(/Edition 1\.0 is archived, in archived\/guidance-package-1\.0\.zip.*git worktree add/s);
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
    if (repair.state === 'new') expect(repair).toEqual({state: 'new', verb: 'archive', edition: '1.0'});
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
  expect(checkArchivedIds(next!, [toEditionIndex(without)], [archived!]).map(({where, what}) => [where, what])).toEqual([['g01', 'was stood down after edition 1.0, and its id is used again']]);
});

test('old links lead to the page that says so, and from there to the present form', () => {
  const {dir, input} = prepare();
  archiveEdition(input, DISK);
  const pages = new Map(toArchivedPages(readArchive(dir)[0]!, (path) => (path === 'signs.md' ? '/1.1/signs/' : undefined)));
  expect(pages.get('1.0/signs/index.html')).toContain('url=/1.0/#page-signs');
  const start = pages.get('1.0/index.html')!;
  expect(start).toContain('Edition 1.0 is archived');
  expect(start).toContain('<li id="page-signs">Signs: <a href="/1.1/signs/">in the current edition</a></li>');
  expect(start).toContain('href="/downloads/guidance-package-1.0.zip"');
  for (const html of pages.values()) expect(html).toContain('It is not an official publication of the United Nations.');
  const changes = new Map(toArchivedChanges(readArchive(dir)[0]!, ['1.1', '1.0', '0.9']));
  for (const path of ['changes/1.0-to-1.1/index.html', 'changes/1.0-to-1.1/terms/index.html', 'changes/0.9-to-1.0/pages-contents/index.html']) expect(changes.get(path)).toContain('url=/1.0/"');
});

test('the command refuses the current edition and one that is not live', async () => {
  const {dir} = prepare();
  expect((await edition(dir, 'archive', '1.1')).stderr).toBe('Edition 1.1 is the current one, and stays. Archive an older one.');
  expect((await edition(dir, 'archive', '3.0')).stderr).toBe('Edition 3.0 is not live. Live: 1.1, 1.0.');
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
    expect((await edition(dir, 'archive', '1.0', '--package', given)).stderr).toContain(`${file} was made from another state of edition 1.0; make it again.`);
  }
  expect((await edition(dir, 'archive', '1.0')).stderr).toContain(`There is no package ${join(dir, 'packages/guidance-package-1.0.zip')}.`);
});

test('a sign kept for use inside missions is not in the titles, which the public search shows', () => {
  const {dir, input} = prepare();
  const entry = input.edition.records.get('g01')!;
  const internal = {...entry, record: {...entry.record, release: 'mission-internal'}} as typeof entry;
  const title = recordTitle(entry);
  archiveEdition({...input, edition: {...input.edition, records: new Map([...input.edition.records, ['g01', internal]])}}, DISK);
  const [archived] = readArchive(dir);
  expect(archived!.records).toHaveProperty('g01');
  expect(archived!.titles).not.toContain(title);
});

test('a file of an archived edition that cannot be used is said in a line, and the others count', () => {
  const {dir, input} = prepare();
  archiveEdition(input, DISK);
  const whole = readFileSync(join(dir, 'archived/1.0.json'), 'utf8');
  for (const text of ['', '{', '[]', 'null', whole.replace('"edition": "1.0"', '"edition": "1.1"'), whole.replace('"titles"', '"title_list"')]) {
    writeFileSync(join(dir, 'archived/1.0.json'), text);
    expect(checkFrozen(dir).map(formatProblem)).toEqual([
      'archived/1.0.json:1:1  file  is not the file of an archived edition; an archived edition never changes; restore it: git checkout -- archived/1.0.json  [frozen]',
    ]);
    expect(() => readArchive(dir)).toThrow('is not the file of an archived edition');
  }
  writeFileSync(join(dir, 'archived/1.0.json'), whole);
  expect(checkFrozen(dir)).toEqual([]);
});
