import {existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';
import {findPublished, readEdition} from '../../../../scripts/edition/find-published';
import {foldersOf, formatProblem, loadEdition, ProblemsError} from '../../../../src/edition';
import {checkSite} from '../../../../src/edition/check-site';
import {archiveEdition, type ArchiveInput} from '../../../../src/edition/freeze/archive-edition';
import {readArchive} from '../../../../src/edition/freeze/archive-file';
import {checkFrozen} from '../../../../src/edition/freeze/check-frozen';
import {cutEdition} from '../../../../src/edition/freeze/cut-edition';
import {DISK, type FileSystem} from '../../../../src/edition/freeze/file-system';
import {readManifest} from '../../../../src/edition/freeze/manifest';
import {repair} from '../../../../src/edition/freeze/repair';
import {toArchivedPage} from '../../../../src/package/archived-page';
import {writePackage} from '../../../../src/package/write-package';
import {commit, edition, makeRepository, snapshot} from '../../../fixtures/make-repository';
import {makeEditionFolder} from '../../../fixtures/small-package';

const FILE = 'archived/1.0.json';
const PACKAGE = 'archived/guidance-package-1.0.zip';

const sites: (() => void)[] = [];
afterEach(() => {
  sites.splice(0).forEach((remove) => remove());
  vi.unstubAllEnvs();
});

/** The disk without waiting for it: many attempts are made. */
const FAST: FileSystem = {
  ...DISK,
  writeFile: (path, content) => writeFileSync(path, content),
  rename: (from, to) => renameSync(from, to),
};

/** Editions 1.0 and 1.1, and what is needed to retire the first. */
function prepare(): {dir: string; input: ArchiveInput} {
  const {dir, remove} = makeRepository();
  sites.push(remove);
  cut(dir, '1.0');
  cut(dir, '1.1');
  const manifest = readManifest(dir, '1.0');
  const {edition: old} = loadEdition(dir, foldersOf('1.0'));
  if (!manifest || !old) throw new Error('edition 1.0 was not cut');
  const archive = Buffer.from('package');
  return {
    dir,
    input: {siteDir: dir, edition: old, manifest, archive, published: ['1.1', '1.0']},
  };
}

function cut(dir: string, name: string): void {
  const published = findPublished(dir);
  const {edition: next} = loadEdition(dir, foldersOf('next'));
  const upon = published[0] === undefined ? undefined : readManifest(dir, published[0]);
  if (!next) throw new Error('the fixture is not sound');
  cutEdition(
    {
      request: {
        siteDir: dir,
        name,
        asOf: '2004-12-31',
        published: '2026-11-25',
        acknowledgeOverdue: false,
      },
      next,
      sourceCommit: 'a'.repeat(40),
      sidebars: {package: ['index']},
      published,
      previous: upon ? {edition: upon.manifest.edition, sha256: upon.sha256} : null,
    },
    FAST,
    () => {},
  );
}

const said = (dir: string): string[] => checkFrozen(dir).map(formatProblem);
const never = (file: string): string =>
  `a published edition never changes; restore it: git checkout -- ${file}  [frozen]`;

test('a retired edition leaves the live site and keeps its package, its hash, its pages and its ids', () => {
  const {dir, input} = prepare();
  archiveEdition({...input, signature: Buffer.from('signed')}, DISK);
  expect(said(dir)).toEqual([]);
  expect(findPublished(dir)).toEqual(['1.1']);
  expect(existsSync(join(dir, 'versioned_docs/version-1.0'))).toBe(false);
  expect(readFileSync(join(dir, PACKAGE), 'utf8')).toBe('package');
  expect(readFileSync(join(dir, `${PACKAGE}.sig`), 'utf8')).toBe('signed');
  const [archived] = readArchive(dir);
  expect(archived).toMatchObject({
    edition: '1.0',
    sha256: input.manifest.sha256,
    package: {file: 'guidance-package-1.0.zip', bytes: 7},
    records: {g01: 'indicators'},
  });
  expect(archived?.pages).toContainEqual({address: 'signs/', title: 'Signs'});
  expect(() => readEdition(dir, '1.0')).toThrow(
    /Edition 1\.0 is archived, in archived\/guidance-package-1\.0\.zip.*git worktree add/s,
  );
  expect(() => readEdition(dir, '0.9')).toThrow('There is no edition 0.9');
});

test('its page says where to find it', () => {
  const {dir, input} = prepare();
  archiveEdition(input, FAST);
  const html = readArchive(dir).map((archive) => toArchivedPage(archive))[0];
  expect(html).toContain('Edition 1.0 is archived');
  expect(html).toContain('<a href="../downloads/guidance-package-1.0.zip">');
  expect(html).toContain('<li>Signs</li>');
});

test('stopped at any file-system call, it is retired or live, and the next command says which', () => {
  let calls = 0;
  const stopping = (at: number): FileSystem =>
    new Proxy(FAST, {
      get:
        (disk, name: keyof FileSystem) =>
        (...args: never[]) => {
          if (++calls >= at) throw new Error(`call ${calls}`);
          return (disk[name] as (...all: never[]) => unknown)(...args);
        },
    });
  const whole = prepare();
  const old = [...snapshot(whole.dir).keys()];
  archiveEdition(whole.input, stopping(Infinity));
  const retired = [...snapshot(whole.dir).keys()];
  const total = calls;
  const found = new Set<string>();
  let site = prepare();
  for (let at = 1; at <= total; at++) {
    const {dir, input} = site;
    calls = 0;
    expect(() => archiveEdition(input, stopping(at))).toThrow();
    const {state} = repair(dir, DISK);
    const after = [...snapshot(dir).keys()];
    const isRetired = after.includes(FILE);
    expect(after, `call ${at}`).toEqual(isRetired ? retired : old);
    if (state !== 'nothing') expect(state).toBe(isRetired ? 'new' : 'old');
    expect(said(dir)).toEqual([]);
    found.add(state);
    if (isRetired) site = prepare();
  }
  expect(found).toEqual(new Set(['nothing', 'old', 'new']));
});

test('the folders of an edition never go where its package is not kept', () => {
  const {dir, input} = prepare();
  const stopping: FileSystem = {
    ...FAST,
    remove: () => {
      throw new Error('stopped');
    },
  };
  expect(() => archiveEdition(input, stopping)).toThrow('stopped');
  rmSync(join(dir, PACKAGE));
  expect(() => repair(dir, DISK)).toThrow(
    `${PACKAGE} is missing, so the archiving can be neither finished nor undone. Restore the repository:`,
  );
  expect(existsSync(join(dir, 'versioned_docs/version-1.0'))).toBe(true);
});

test('a package that is changed or gone is noticed, and so is an edition whose file is gone or of another', () => {
  const {dir, input} = prepare();
  archiveEdition(input, FAST);
  const text = readFileSync(join(dir, FILE), 'utf8');
  writeFileSync(join(dir, PACKAGE), 'zap');
  expect(said(dir)).toEqual([
    `${PACKAGE}:1:1  edition 1.0  has changed since the edition was archived; ${never(PACKAGE)}`,
  ]);
  rmSync(join(dir, PACKAGE));
  expect(said(dir)).toEqual([`${PACKAGE}:1:1  edition 1.0  is missing; ${never(PACKAGE)}`]);
  writeFileSync(join(dir, PACKAGE), 'package');
  writeFileSync(join(dir, FILE), text.replace(input.manifest.sha256, '0'.repeat(64)));
  expect(said(dir)).toEqual([
    `${FILE}:1:1  edition 1.0  is not the edition that edition 1.1 was cut upon; ${never(FILE)}`,
  ]);
  rmSync(join(dir, FILE));
  expect(said(dir)).toEqual([
    `${FILE}:1:1  edition 1.0  is missing: edition 1.1 was cut upon edition 1.0, which is neither live nor archived; ${never(FILE)}`,
  ]);
});

test('an id that a retired edition used is not used again once it was stood down', () => {
  const {dir, input} = prepare();
  archiveEdition(input, FAST);
  const idProblems = () => checkSite(dir).filter(({rule}) => rule === 'permanent-id');
  expect(idProblems()).toEqual([]);
  const archive = JSON.parse(readFileSync(join(dir, FILE), 'utf8')) as {records: object};
  archive.records = {...archive.records, 'old-id': 'terms'};
  writeFileSync(join(dir, FILE), JSON.stringify(archive));
  const terms = join(dir, 'data/terms/terms.yml');
  const [id = ''] = /(?<=id: ).+/.exec(readFileSync(terms, 'utf8')) ?? [];
  writeFileSync(terms, readFileSync(terms, 'utf8').replace(`id: ${id}`, 'id: old-id'));
  expect(idProblems().map(({where, what}) => [where, what])).toEqual([
    ['old-id', 'was stood down after edition 1.0, and its id is used again'],
  ]);
});

test('a file of an archived edition that cannot be used is said in a line, by the check and by the list', async () => {
  const {dir, input} = prepare();
  archiveEdition(input, FAST);
  const whole = readFileSync(join(dir, FILE), 'utf8');
  const line = `${FILE}:1:1  file  does not describe an archived edition; ${never(FILE)}`;
  for (const text of [
    '',
    '{',
    'null',
    whole.replace('"edition": "1.0"', '"edition": "1.1"'),
    whole.replace('"records"', '"record"'),
    whole.replace('"bytes": ', '"bytes": -'),
    whole.replace('guidance-package-1.0.zip', '../../secret.zip'),
  ]) {
    writeFileSync(join(dir, FILE), text);
    expect(said(dir)).toEqual([line]);
    expect(() => readArchive(dir)).toThrow(ProblemsError);
  }
  const {stdout, status} = await edition(dir, 'list');
  expect(stdout).toContain('1.1    current ');
  expect(stdout).toContain(`${FILE} cannot be read\n       ${line}`);
  expect(status).toBe(1);
});

test('the command takes the edition into its package and prints what to commit; other verbs say where it is', async () => {
  const {dir} = prepare();
  commit(dir);
  const refusal = async (...args: string[]) => (await edition(dir, 'archive', ...args)).stderr;
  expect(await refusal('1.1')).toBe(
    'Edition 1.1 is the current one, and stays. Archive an older one.',
  );
  expect(await refusal('3.0')).toBe('Edition 3.0 is not live. Live: 1.1, 1.0.');
  expect(await refusal('1.0')).toContain('There is no package of edition 1.0 in packages/');

  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  sites.push(() => rmSync(elsewhere, {recursive: true, force: true}));
  vi.stubEnv('INIT_CWD', elsewhere);
  const pack = (manifest: string) => {
    const folder = makeEditionFolder(join(elsewhere, 'built'), {'edition.json': manifest});
    const about = {edition: '1.0', published: '2026-11-25', asOf: '2004-12-31', title: 'Package'};
    writePackage(elsewhere, {folder, ...about});
  };
  const own = readFileSync(join(dir, 'versioned_data/version-1.0/edition.json'), 'utf8');
  pack(own.replace('a'.repeat(40), 'b'.repeat(40)));
  const given = ['1.0', '--package', 'guidance-package-1.0.zip'];
  expect(await refusal(...given)).toContain('was made from another state of edition 1.0');
  expect(findPublished(dir)).toEqual(['1.1', '1.0']);
  pack(own);
  const {stdout, status} = await edition(dir, 'archive', ...given);
  expect(status).toBe(0);
  expect(stdout).toContain('git commit -m "Archive edition 1.0"');
  expect(said(dir)).toEqual([]);

  for (const [verb, hint] of [
    ['verify', `npm run edition -- verify 1.0 --package ${PACKAGE}`],
    ['archive', 'There is nothing left to do.'],
    ['package', 'That is its package; it is not made again.'],
  ] as const)
    expect((await edition(dir, verb, '1.0')).stderr, verb).toMatch(
      new RegExp(`^Edition 1\\.0 is archived, in ${PACKAGE}\\. .*${hint}$`),
    );
  vi.stubEnv('INIT_CWD', dir);
  expect((await edition(dir, 'verify', '1.0', '--package', PACKAGE)).status).toBe(0);
});
