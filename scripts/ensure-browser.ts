import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findBrowser, type FoundBrowser} from './find-browser';

/** What to do where there is no browser and none can be installed. */
export const ADVICE =
  'There is no browser to test with. Run: sudo apt-get install chromium   (or set SRSG_BROWSER to the path of Chromium or Chrome)';

/**
 * A browser for the tests; installs Debian's where that is possible. Browser tests are never skipped.
 * @throws Error with the one command to run
 */
export function ensureBrowser(): FoundBrowser {
  const found = findBrowser();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) throw new Error(ADVICE);
  console.log('No browser found; installing Debian’s chromium …');
  if (aptGet('update') !== 0) throw new Error(`apt-get update failed. ${ADVICE}`);
  // Older releases of Debian do not have the one without windows.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (aptGet('install', '-y', '--no-install-recommends', name) !== 0) continue;
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(`apt-get installed no browser. ${ADVICE}`);
}

function aptGet(...args: string[]): number | null {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync('apt-get', args, {stdio: 'inherit', env}).status;
}
