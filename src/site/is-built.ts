import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {findEditions} from '../edition';
import {digestCode, editionKey} from './edition-key';
import {readSiteSettings} from './read-site-settings';

/** The file of a built site that says what it was made from. */
const STAMP = '.built-from';

/** Whether the site in `build/` was made from the sources and with the settings as they are now. */
export function isBuilt(siteDir: string): boolean {
  const stamp = join(siteDir, 'build', STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === siteKey(siteDir);
}

/**
 * Says in a built site what it was made from.
 * @param key of the sources when the build began: what was saved since is not in it
 */
export function writeStamp(outDir: string, key: string): void {
  writeFileSync(join(outDir, STAMP), key);
}

/** What a site is made from: the sources of its editions, the code and the settings. */
export function siteKey(siteDir: string): string {
  const code = digestCode(siteDir);
  const hash = createHash('sha256');
  hash.update(JSON.stringify(readSiteSettings(siteDir).settings));
  for (const {name} of findEditions(siteDir)) hash.update(editionKey(siteDir, name, code));
  return hash.digest('hex');
}
