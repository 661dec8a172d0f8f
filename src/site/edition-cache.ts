import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import {join} from 'node:path';
import type {BuiltEdition} from './assemble-site';
import {PARTS} from './edition-parts';
import type {Download, SiteEdition} from './site-edition';

/** Where editions are kept once they are built. A folder holds the parts of one edition; its name is the key. */
const FOLDER = '.editions';

/** How many builds of an edition are kept: today's, and the one before, for those who go back and forth. */
const KEPT = 2;

const folderOf = (siteDir: string, name: string, key: string): string =>
  join(siteDir, FOLDER, name, key);

/**
 * An edition as it was built before from the same sources; undefined where it was not, or where
 * that was not finished.
 */
export function readBuiltEdition(
  siteDir: string,
  name: string,
  key: string,
): BuiltEdition | undefined {
  const folder = folderOf(siteDir, name, key);
  // Written last.
  if (!existsSync(join(folder, PARTS.download))) return undefined;
  return {
    folder,
    about: JSON.parse(readFileSync(join(folder, PARTS.about), 'utf8')) as SiteEdition,
    download:
      (JSON.parse(readFileSync(join(folder, PARTS.download), 'utf8')) as Download | null) ??
      undefined,
  };
}

/** An empty folder to build an edition in, beside where it will be kept. */
export function makeBuildFolder(siteDir: string, name: string, key: string): string {
  const folder = `${folderOf(siteDir, name, key)}.part`;
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  return folder;
}

/** Keeps what was built in such a folder, and removes what is older than the last ones. */
export function keepBuiltEdition(siteDir: string, name: string, key: string): void {
  const kept = folderOf(siteDir, name, key);
  rmSync(kept, {recursive: true, force: true});
  renameSync(`${kept}.part`, kept);
  const all = join(siteDir, FOLDER, name);
  const byAge = readdirSync(all)
    .map((entry) => ({entry, at: statSync(join(all, entry)).mtimeMs}))
    .sort((a, b) => b.at - a.at);
  for (const {entry} of byAge.slice(KEPT)) rmSync(join(all, entry), {recursive: true, force: true});
}
