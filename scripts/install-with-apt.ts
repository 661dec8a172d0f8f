import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/**
 * Installs what tests need from Debian's packages, where this machine lets us. Nothing that a
 * package brings is started.
 * @param names packages, the one to try first in front; not every release has each
 * @param find what was looked for, once it is there
 * @throws Error that ends with the advice, where it cannot be installed
 */
export function installWithApt<T>(
  names: readonly string[],
  find: () => T | undefined,
  advice: string,
): T {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(advice);
  if (aptGet('update') !== 0) throw new Error(`apt-get update failed. ${advice}`);
  for (const name of names) {
    if (aptGet('install', '-y', '--no-install-recommends', name) !== 0) continue;
    const installed = find();
    if (installed !== undefined) return installed;
  }
  throw new Error(`apt-get installed none of ${names.join(', ')}. ${advice}`);
}

function aptGet(...args: string[]): number | null {
  // Run level 1 tells the scripts of packages to start no server.
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1'};
  return spawnSync('apt-get', args, {stdio: 'inherit', env}).status;
}
