import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {DISK} from '../../../../src/edition/freeze/file-system';
import {readManifest} from '../../../../src/edition/freeze/manifest';
import {repair} from '../../../../src/edition/freeze/repair';
import {undoCut} from '../../../../src/edition/freeze/undo-cut';
import {commit, edition, makeRepository, snapshot} from '../../../fixtures/make-repository';

let dir = '';
let remove = () => {};
afterEach(() => remove());

async function startCut(): Promise<Map<string, string>> {
  ({dir, remove} = makeRepository());
  const before = snapshot(dir);
  const {status, stderr} = await edition(
    ...[dir, 'cut', '1.0', '--as-of', '2004-12-31', '--published', '2005-01-15'],
  );
  expect(status, stderr).toBe(0);
  return before;
}

test('a cut that is undone leaves exactly what was there before it, committed or not', async () => {
  const before = await startCut();
  commit(dir);
  const after = snapshot(dir);
  const asked = await edition(dir, 'undo-cut');
  expect(asked.stdout).toContain('To do it: npm run edition -- undo-cut --yes');
  expect(snapshot(dir)).toEqual(after);
  const {status, stderr} = await edition(dir, 'undo-cut', '--yes');
  expect(status, stderr).toBe(0);
  expect(snapshot(dir)).toEqual(before);
});

test('what was written since the cut stays', async () => {
  await startCut();
  const log = join(dir, 'CHANGELOG.md');
  writeFileSync(
    log,
    readFileSync(log, 'utf8').replace('## Unreleased\n', '## Unreleased\n\n- Later.\n'),
  );
  await edition(dir, 'undo-cut', '--yes');
  expect(readFileSync(log, 'utf8')).toBe(
    '# Changes\n\n## Unreleased\n\n- Later.\n\n- First edition.\n',
  );
});

test('what others may have is not undone', async () => {
  await startCut();
  commit(dir);
  mkdirSync(join(dir, 'packages'));
  writeFileSync(join(dir, 'packages/guidance-package-1.0.zip'), '');
  const git = (...args: string[]) => execFileSync('git', ['-C', dir, ...args], {stdio: 'ignore'});
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  const before = snapshot(dir);
  const {status, stderr} = await edition(dir, 'undo-cut', '--yes');
  expect(status).toBe(1);
  expect(stderr).toContain('Edition 1.0 has been pushed: origin/main holds it');
  expect(stderr).toContain('packages/guidance-package-1.0.zip is there');
  expect(snapshot(dir)).toEqual(before);
});

test('interrupted at any step, the next command finds the edition whole, or gone', async () => {
  const before = await startCut();
  const after = snapshot(dir);
  const found = readManifest(dir, '1.0');
  if (!found) throw new Error('the edition was cut');
  const {source_commit} = found.manifest;
  const readBefore = (file: string): string | undefined => {
    const [known] = [before.get(file)];
    return known === undefined ? undefined : Buffer.from(known, 'latin1').toString();
  };
  expect(source_commit).toMatch(/^[0-9a-f]{40}$/);
  const seen = new Set<string>();
  for (let step = 1; step < 60; step++) {
    let left = step;
    const counted =
      <A extends unknown[], R>(call: (...args: A) => R) =>
      (...args: A): R => {
        if (--left <= 0) throw new Error('the machine stopped');
        return call(...args);
      };
    const fs = {
      ...DISK,
      writeFile: counted(DISK.writeFile),
      rename: counted((from: string, to: string) => renameSync(from, to)),
      remove: counted(DISK.remove),
      makeFolder: counted(DISK.makeFolder),
    };
    try {
      undoCut({siteDir: dir, manifest: found.manifest, published: ['1.0'], readBefore}, fs);
      expect(left).toBeGreaterThan(0);
      break;
    } catch (error) {
      expect(String(error)).toContain('the machine stopped');
    }
    repair(dir, DISK);
    const now = snapshot(dir);
    const isWhole = JSON.stringify([...now]) === JSON.stringify([...after]);
    const isGone = JSON.stringify([...now]) === JSON.stringify([...before]);
    expect(isWhole || isGone, `step ${step}`).toBe(true);
    seen.add(isWhole ? 'whole' : 'gone');
    if (isGone) {
      for (const [path, text] of after) {
        mkdirSync(join(dir, path, '..'), {recursive: true});
        writeFileSync(join(dir, path), text, 'latin1');
      }
    }
  }
  expect([...seen].sort()).toEqual(['gone', 'whole']);
  expect(snapshot(dir)).toEqual(before);
});
