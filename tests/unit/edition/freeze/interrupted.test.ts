import {spawn} from 'node:child_process';
import {existsSync, renameSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, describe, expect, test} from 'vitest';
import {foldersOf, loadEdition} from '../../../../src/edition';
import {checkFrozen} from '../../../../src/edition/freeze/check-frozen';
import {cutEdition} from '../../../../src/edition/freeze/cut-edition';
import {DISK, type FileSystem} from '../../../../src/edition/freeze/file-system';
import {repair} from '../../../../src/edition/freeze/repair';
import {LOCK} from '../../../../src/edition/freeze/with-lock';
import {COMMAND, edition, makeRepository, snapshot} from '../../../fixtures/make-repository';

const sites: (() => void)[] = [];
afterEach(() => sites.splice(0).forEach((remove) => remove()));

/** The disk without waiting for it: hundreds of attempts are made. */
const FAST: FileSystem = {
  ...DISK,
  writeFile: (path, content) => writeFileSync(path, content),
  rename: (from, to) => renameSync(from, to),
};

class Broken extends Error {}

/**
 * Fails at the call of that number: `once`, as a full disk may; or from then on, as a machine that
 * stops; a write that fails leaves half of its text.
 */
function failing(at: number, manner: 'once' | 'for good'): {fs: FileSystem; calls: () => number} {
  let calls = 0;
  const wrap =
    <A extends unknown[], R>(call: (...args: A) => R, half?: (...args: A) => void) =>
    (...args: A): R => {
      calls += 1;
      if (calls === at) half?.(...args);
      if (calls === at || (manner === 'for good' && calls > at)) throw new Broken(`call ${calls}`);
      return call(...args);
    };
  const fs: FileSystem = {
    exists: wrap(FAST.exists),
    listFolder: wrap(FAST.listFolder),
    readFile: wrap(FAST.readFile),
    makeFolder: wrap(FAST.makeFolder),
    rename: wrap(FAST.rename),
    writeFile: wrap(FAST.writeFile, (path, content) =>
      FAST.writeFile(path, Buffer.from(content).subarray(0, Buffer.byteLength(content) / 2)),
    ),
    remove: wrap(FAST.remove, (path) => {
      const isFolder = FAST.exists(path) && statSync(path).isDirectory();
      const first = isFolder ? FAST.listFolder(path)[0] : undefined;
      if (first) FAST.remove(`${path}/${first.name}`);
    }),
  };
  return {fs, calls: () => calls};
}

function prepare() {
  const site = makeRepository();
  sites.push(site.remove);
  const request = {
    siteDir: site.dir,
    name: '1.0',
    asOf: '2004-12-31',
    published: '2005-01-15',
    acknowledgeOverdue: false,
  };
  const {edition: next} = loadEdition(site.dir, foldersOf('next'));
  return {
    dir: site.dir,
    input: {
      request,
      next: next!,
      sourceCommit: 'a'.repeat(40),
      sidebars: {package: ['index']},
      published: [],
      previous: null,
    },
  };
}

/** The site before and after a cut that nothing disturbs, and how many calls that takes. */
function undisturbed() {
  const {dir, input} = prepare();
  const old = snapshot(dir);
  const {fs, calls} = failing(0, 'once');
  cutEdition(input, fs, () => {});
  expect(checkFrozen(dir)).toEqual([]);
  return {old, published: snapshot(dir), calls: calls()};
}

describe.each(['once', 'for good'] as const)('every file-system call fails %s', (manner) => {
  test(
    'and the next command finds the old state or the new, and says which',
    {timeout: 240_000},
    () => {
      const {old, published, calls} = undisturbed();
      const {dir, input} = prepare();
      const found = {old: 0, new: 0};
      expect(calls).toBeGreaterThan(60);
      for (let at = 1; at <= calls; at++) {
        expect(() => cutEdition(input, failing(at, manner).fs, () => {}), `call ${at}`).toThrow(
          Broken,
        );
        const {state} = repair(dir, DISK);
        const after = snapshot(dir);
        const isNew = after.has('versions.json');
        expect(after, `call ${at}, repaired to ${state}`).toEqual(isNew ? published : old);
        expect(checkFrozen(dir)).toEqual([]);
        if (state !== 'nothing') expect(state, `call ${at}`).toBe(isNew ? 'new' : 'old');
        found[isNew ? 'new' : 'old'] += 1;
        if (isNew) restore(dir, old, after);
      }
      expect(found.old).toBeGreaterThan(50);
      expect(found.new).toBeGreaterThan(5);
    },
  );
});

/** A cut that a machine stops before, or right after, a file takes its place. */
function stoppedAt(when: 'before' | 'after', file: string) {
  const {dir, input} = prepare();
  const fs: FileSystem = {
    ...FAST,
    rename: (from, to) => {
      const isIt = to === `${dir}/${file}`;
      if (!isIt || when === 'after') FAST.rename(from, to);
      if (isIt) throw new Broken('stopped');
    },
    // A machine that stops does not clear up.
    remove: () => {
      throw new Broken('stopped');
    },
  };
  const old = snapshot(dir);
  expect(() => cutEdition(input, fs, () => {})).toThrow(Broken);
  return {dir, old};
}

test.each(['before', 'after'] as const)(
  'stopped right %s versions.json, a repair that is itself interrupted at any call is finished by the next',
  {timeout: 240_000},
  (when) => {
    const {published} = undisturbed();
    for (let at = 1, isWhole = false; !isWhole; at++) {
      const {dir, old} = stoppedAt(when, 'versions.json');
      try {
        repair(dir, failing(at, 'for good').fs);
        isWhole = true;
      } catch (error) {
        expect(error).toBeInstanceOf(Broken);
      }
      repair(dir, DISK);
      expect(snapshot(dir), `call ${at}`).toEqual(when === 'after' ? published : old);
      expect(checkFrozen(dir)).toEqual([]);
    }
  },
);

/** Puts a site back to an earlier state. */
function restore(
  dir: string,
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): void {
  for (const path of now.keys()) if (!old.has(path)) DISK.remove(`${dir}/${path}`);
  for (const [path, content] of old)
    if (now.get(path) !== content) FAST.writeFile(`${dir}/${path}`, Buffer.from(content, 'latin1'));
  for (const folder of ['versioned_docs', 'versioned_data', 'versioned_sidebars'])
    DISK.remove(`${dir}/${folder}`);
}

test('what an editor wrote under an interrupted cut stays when it is finished', () => {
  const {dir} = stoppedAt('after', 'versions.json');
  writeFileSync(`${dir}/CHANGELOG.md`, '## Unreleased\n\n- First edition, and mine.\n');
  writeFileSync(`${dir}/data/edition.yml`, 'title: Mine\nedition: "3.0"\n');
  expect(repair(dir, DISK)).toEqual({state: 'new', verb: 'cut', edition: '1.0'});
  const after = snapshot(dir);
  expect(after.get('CHANGELOG.md')).toBe(
    '## Unreleased\n\n## 1.0, published 2005-01-15, as of 2004-12-31\n\n- First edition, and mine.\n',
  );
  expect(after.get('data/edition.yml')).toBe('title: Mine\nedition: "3.0"\n');
});

test('a repository that an editor restored under an interrupted cut is whole: the cut is undone', () => {
  const {dir, old} = stoppedAt('after', 'CHANGELOG.md');
  for (const path of ['versioned_docs', 'versioned_data', 'versioned_sidebars', 'versions.json'])
    DISK.remove(`${dir}/${path}`);
  writeFileSync(`${dir}/CHANGELOG.md`, Buffer.from(old.get('CHANGELOG.md') ?? '', 'latin1'));
  expect(repair(dir, DISK)).toEqual({state: 'old'});
  expect(snapshot(dir)).toEqual(old);
});

test('where the list of editions cannot be read, nothing is taken away', () => {
  const {dir} = stoppedAt('before', 'versions.json');
  writeFileSync(`${dir}/versions.json`, '{');
  const before = snapshot(dir);
  expect(() => repair(dir, DISK)).toThrow('is not valid JSON');
  expect(snapshot(dir)).toEqual(before);
});

test('nothing is put over what stands there already', () => {
  const {dir, input} = prepare();
  DISK.makeFolder(`${dir}/versioned_docs/version-1.0`);
  expect(() => cutEdition(input, DISK, () => {})).toThrow(
    'versioned_docs/version-1.0 is there already.',
  );
  expect(repair(dir, DISK)).toEqual({state: 'nothing'});
});

/** Runs the command in a process of its own. */
function spawnCut(dir: string, published: string) {
  const args = [...COMMAND, 'cut', '1.0', '--as-of', '2004-12-31', '--published', published];
  const child = spawn(process.execPath, args, {cwd: dir, stdio: ['ignore', 'ignore', 'pipe']});
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<{status: number | null; stderr: string}>((resolve) => {
    child.on('close', (status) => resolve({status, stderr}));
  });
  return {child, ended};
}

test('of two cuts at once one is made, and the other waits and is refused', async () => {
  const {dir} = prepare();
  const days = ['2005-01-15', '2005-01-16'];
  const both = await Promise.all(days.map((day) => spawnCut(dir, day).ended));
  expect(both.map(({status}) => status).sort()).toEqual([0, 1]);
  const published = days[both.findIndex(({status}) => status === 0)];
  expect(both.find(({status}) => status === 1)?.stderr).toContain('1.0  is taken');
  expect(checkFrozen(dir)).toEqual([]);
  expect(existsSync(join(dir, LOCK))).toBe(false);
  const manifest = snapshot(dir).get('versioned_data/version-1.0/edition.json') ?? '';
  expect(JSON.parse(manifest)).toMatchObject({published});
});

/** What the command writes while it works, and how long it may go on from there. */
const MOMENTS = ['2/5', '3/5', '4/5', '4/5', '5/5', '5/5'].map((step, round) => ({step, round}));

test.each(MOMENTS)('killed with -9 at step $step ($round)', async ({step, round}) => {
  const {dir} = prepare();
  const old = snapshot(dir);
  const {child, ended} = spawnCut(dir, '2005-01-15');
  child.stderr.on('data', (chunk: Buffer) => {
    if (chunk.toString().includes(step)) setTimeout(() => child.kill('SIGKILL'), round * 3);
  });
  await ended;
  // A minute has passed: the lock of a process that was killed has lapsed.
  if (existsSync(join(dir, LOCK))) utimesSync(join(dir, LOCK), 0, 0);
  const {stderr, stdout, status} = await edition(dir, 'list', '--json');
  expect(status, stderr).toBe(0);
  const after = snapshot(dir);
  const isNew = after.has('versions.json');
  expect((JSON.parse(stdout) as {state: string}[]).map(({state}) => state)).toEqual(
    isNew ? ['next', 'current'] : ['next'],
  );
  expect(checkFrozen(dir)).toEqual([]);
  if (!isNew) expect(after).toEqual(old);
  if (stderr.includes('has been finished')) {
    expect(isNew).toBe(true);
    expect(stderr).toContain('git commit -m "Edition 1.0"');
  }
  if (stderr.includes('has been undone')) expect(isNew).toBe(false);
});
