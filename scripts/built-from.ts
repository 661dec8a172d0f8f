import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {digestSources} from './digest-sources';

/** The file of a build that says from which sources it was made. */
export const STAMP = '.built-from';

/** Whether the site in `build/` is built from what stands here now. */
export function isBuilt(siteDir: string): boolean {
  const stamp = join(siteDir, 'build', STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestSources(siteDir);
}
