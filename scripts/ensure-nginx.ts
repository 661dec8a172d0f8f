import {delimiter, join} from 'node:path';
import {installWithApt} from './install-with-apt';
import {isExecutable} from './is-executable';

/** What to do where there is no nginx and none can be installed. */
export const ADVICE =
  'There is no nginx to test the sample of hosting/ with. Run: sudo apt-get install nginx-light   (or set SRSG_NGINX to its path)';

/** Path of nginx: named by a variable, or of the system; its folder is not always on the path of people. */
export function findNginx(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin'];
  const candidates = [env.SRSG_NGINX ?? '', ...folders.map((folder) => join(folder, 'nginx'))];
  return candidates.find((path) => path !== '' && isExecutable(path));
}

/**
 * nginx for the tests; installs Debian's where that is possible. These tests are never skipped.
 * @throws Error with the one command to run
 */
export function ensureNginx(): string {
  const found = findNginx();
  if (found !== undefined) return found;
  console.log('No nginx found; installing Debian’s nginx-light …');
  return installWithApt(['nginx-light', 'nginx'], findNginx, ADVICE);
}
