import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Installs the other engines into this folder, where they are not yet as its lock file says. Only the bench needs them.
 * @returns why they cannot be had, in plain words; undefined where they are there
 */
export function readyPeers(): string | undefined {
  const lock = readFileSync(join(__dirname, 'package-lock.json'), 'utf8');
  const stamp = join(__dirname, 'node_modules/.installed-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return undefined;
  console.error('Installing the other engines (once, some minutes) …');
  const npm = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', __dirname],
    {cwd: __dirname, encoding: 'utf8', shell: process.platform === 'win32'},
  );
  if (npm.status !== 0)
    return `The other engines could not be installed: ${(npm.stderr || String(npm.error ?? '')).trim().split('\n').slice(-3).join(' ')}`;
  writeFileSync(stamp, lock);
  return undefined;
}
