import {spawn} from 'node:child_process';
import {renameSync, statSync, utimesSync, writeFileSync} from 'node:fs';
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

/** Fails at the call of that number: `once`, as a full disk may; or from then on, as a machine that stops; a write that fails leaves half of its text. */
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

test(
  'a repair that is itself interrupted at any call is finished by the next',
  {timeout: 240_000},
  () => {
    const {old, published, calls} = undisturbed();
    const {dir, input} = prepare();
    for (let at = 1; at <= 40; at++) {
      expect(() => cutEdition(input, failing(calls - 20, 'for good').fs, () => {})).toThrow(Broken);
      const broken = failing(at, 'for good');
      try {
        repair(dir, broken.fs);
      } catch (error) {
        expect(error).toBeInstanceOf(Broken);
      }
      repair(dir, DISK);
      const after = snapshot(dir);
      expect(after, `call ${at}`).toEqual(published);
      restore(dir, old, after);
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

test('a file that an editor changed under an interrupted cut is not overwritten', () => {
  const {dir, input} = prepare();
  const {calls} = undisturbed();
  expect(() => cutEdition(input, failing(calls - 25, 'for good').fs, () => {})).toThrow(Broken);
  DISK.writeFile(`${dir}/CHANGELOG.md`, 'Mine.\n');
  expect(() => repair(dir, DISK)).toThrow(
    'CHANGELOG.md was changed after the cut was interrupted. Keep your change elsewhere, restore the file with git checkout CHANGELOG.md, and run the command again.',
  );
  expect(snapshot(dir).get('CHANGELOG.md')).toBe('Mine.\n');
});

test('a repository that an editor restored under an interrupted cut is whole: the cut is undone', () => {
  const {dir, input} = prepare();
  const old = snapshot(dir);
  const stopping: FileSystem = {
    ...FAST,
    rename: (from, to) => {
      if (to.endsWith('CHANGELOG.md')) throw new Broken('stopped');
      FAST.rename(from, to);
    },
  };
  expect(() => cutEdition(input, stopping, () => {})).toThrow(Broken);
  for (const folder of ['versioned_docs', 'versioned_data', 'versioned_sidebars'])
    DISK.remove(`${dir}/${folder}`);
  for (const file of ['CHANGELOG.md', 'data/edition.yml'])
    DISK.writeFile(`${dir}/${file}`, Buffer.from(old.get(file)!, 'latin1'));
  expect(repair(dir, DISK)).toEqual({state: 'old'});
  expect(snapshot(dir)).toEqual(old);
});

test('nothing is put over what stands there already', () => {
  const {dir, input} = prepare();
  DISK.makeFolder(`${dir}/versioned_docs/version-1.0`);
  expect(() => cutEdition(input, DISK, () => {})).toThrow(
    'versioned_docs/version-1.0 is there already.',
  );
  expect(repair(dir, DISK)).toEqual({state: 'nothing'});
});

test('of two cuts at once one is made and the other is refused', {timeout: 240_000}, async () => {
  for (const wait of [0, 150, 300, 600]) {
    const {dir} = prepare();
    const run = (published: string) =>
      new Promise<{status: number | null; stderr: string}>((resolve) => {
        const child = spawn(
          process.execPath,
          [...COMMAND, 'cut', '1.0', '--as-of', '2004-12-31', '--published', published],
          {cwd: dir, stdio: ['ignore', 'ignore', 'pipe']},
        );
        let stderr = '';
        child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
        child.on('close', (status) => resolve({status, stderr}));
      });
    const first = run('2005-01-15');
    await new Promise((resolve) => setTimeout(resolve, wait));
    const both = await Promise.all([first, run('2005-01-16')]);
    const [made, ...others] = both.filter(({status}) => status === 0);
    expect(made, both.map(({stderr}) => stderr).join('\n')).toBeDefined();
    expect(others).toEqual([]);
    expect(checkFrozen(dir)).toEqual([]);
    expect(snapshot(dir).has('.edition-lock')).toBe(false);
    const published = both.indexOf(made!) === 0 ? '2005-01-15' : '2005-01-16';
    expect(JSON.parse(snapshot(dir).get('versioned_data/version-1.0/edition.json')!)).toMatchObject(
      {published},
    );
  }
});

test(
  'killed with -9 at random moments, the next command says which state it found',
  {timeout: 240_000},
  async () => {
    const {dir} = prepare();
    const old = snapshot(dir);
    const args = [...COMMAND, 'cut', '1.0', '--as-of', '2004-12-31', '--published', '2005-01-15'];
    const seen = new Set<string>();
    for (let round = 0; round < 6; round++) {
      const child = spawn(process.execPath, args, {cwd: dir, stdio: ['ignore', 'ignore', 'pipe']});
      const ended = new Promise<void>((resolve) => void child.on('close', () => resolve()));
      // Kill from the moment it starts to write, after none to some tens of milliseconds.
      child.stderr.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('2/5'))
          setTimeout(() => child.kill('SIGKILL'), Math.random() * 60);
      });
      await ended;
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
      seen.add(stderr.trim());
      if (isNew) restore(dir, old, after);
    }
    expect(seen.size).toBeGreaterThan(0);
  },
);
