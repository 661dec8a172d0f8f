import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';

const SOURCES = [
  'docs',
  'data',
  'src',
  'static',
  'versioned_docs',
  'versioned_data',
  'versioned_sidebars',
  'archived',
  'versions.json',
  'docusaurus.config.ts',
  'sidebars.ts',
  'package-lock.json',
];

/** A digest of everything a build is made from. */
export function digestSources(siteDir: string): string {
  const hash = createHash('sha256').update(process.env.PACKAGE_RELEASE ?? '');
  const add = (path: string): void => {
    const full = join(siteDir, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
    } else {
      hash.update(path).update('\0').update(readFileSync(full)).update('\0');
    }
  };
  SOURCES.forEach(add);
  return hash.digest('hex');
}
