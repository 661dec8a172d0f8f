import {spawnSync} from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
// Plain JavaScript: it runs before anything is installed.
import {nodeFault, refusalOf} from '../../../scripts/ready.mjs';

const root = join(__dirname, '../../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  string,
  unknown
> & {engines: {node: string}};

test.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0', '26.4.1'])('Node %s will do', (version) => {
  expect(nodeFault(version, manifest.engines.node)).toBeUndefined();
});

test.each(['18.20.0', '20.18.3', '16.0.0'])('Node %s is refused in plain words', (version) => {
  expect(nodeFault(version, manifest.engines.node)).toContain(
    `This needs Node 20.19 or newer; this is Node ${version}.`,
  );
});

test('the manifest has no "type": it breaks the server build of the site', () => {
  expect(manifest).not.toHaveProperty('type');
});

test('every dependency is pinned exactly, and the lockfile names no registry', () => {
  const pinned = {...(manifest.dependencies as object), ...(manifest.devDependencies as object)};
  for (const [name, version] of Object.entries(pinned))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/);
});

/** A checkout in which nothing is installed, and an npm that only says that it was called. */
function makeCheckout(): string {
  const dir = mkdtempSync(join(tmpdir(), 'ready-'));
  mkdirSync(join(dir, 'scripts'));
  mkdirSync(join(dir, 'bin'));
  for (const file of ['package.json', 'package-lock.json', 'scripts/ready.mjs'])
    copyFileSync(join(root, file), join(dir, file));
  writeFileSync(join(dir, 'bin/npm'), '#!/bin/sh\necho installing\nexit 7\n', {mode: 0o755});
  return dir;
}

function runIn(dir: string, script = join(dir, 'scripts/ready.mjs')) {
  return spawnSync(process.execPath, [script, 'scripts/check.ts'], {
    cwd: dir,
    env: {...process.env, PATH: `${join(dir, 'bin')}:${process.env.PATH}`},
    encoding: 'utf8',
    timeout: 60_000,
  });
}

test.each(['', '0', 'x', '999999999'])(
  'the lock of an installation that died, which holds "%s", keeps nobody waiting',
  (held) => {
    const dir = makeCheckout();
    const lock = join(dir, '.installing');
    writeFileSync(lock, held);
    utimesSync(lock, 0, 0);
    const {stdout, status} = runIn(dir);
    expect(stdout).toContain('installing');
    expect(status).toBe(7);
    rmSync(dir, {recursive: true});
  },
);

test('a command runs where its checkout is reached through a link', () => {
  const dir = makeCheckout();
  const link = `${dir}-link`;
  symlinkSync(dir, link);
  expect(runIn(dir, join(link, 'scripts/ready.mjs')).stdout).toContain('installing');
  rmSync(link);
  rmSync(dir, {recursive: true});
});

test.each([
  ['EROFS', 'can only be read'],
  ['ENOSPC', 'The disk is full'],
  ['EACCES', 'You may not write'],
])('%s is said in one line with a cure', (code, words) => {
  const said = refusalOf({code, message: code});
  expect(said).toContain(words);
  expect(said.split('\n')).toHaveLength(1);
});
