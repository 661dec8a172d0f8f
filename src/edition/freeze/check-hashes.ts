import {join} from 'node:path';
import type {Problem} from '../model/problem';
import {DISK, listFiles} from './file-system';
import {toFrozenProblem} from './frozen-problem';
import {MANIFEST_FILE, placesOf, sha256, type Manifest} from './manifest';

/** The files of a published edition as they are: path relative to the site folder to hash; and what is not a file. */
export function hashEdition(
  siteDir: string,
  name: string,
): {hashes: Map<string, string>; others: string[]} {
  const {docs, data, sidebars} = placesOf(name);
  const hashes = new Map<string, string>();
  const others: string[] = [];
  for (const folder of [docs, data]) {
    if (!DISK.exists(join(siteDir, folder))) continue;
    const found = listFiles(DISK, join(siteDir, folder));
    others.push(...found.others.map((path) => `${folder}/${path}`));
    for (const path of found.files) {
      if (folder === data && path === MANIFEST_FILE) continue;
      hashes.set(`${folder}/${path}`, sha256(DISK.readFile(join(siteDir, folder, path))));
    }
  }
  if (DISK.exists(join(siteDir, sidebars)))
    hashes.set(sidebars, sha256(DISK.readFile(join(siteDir, sidebars))));
  return {hashes, others};
}

/** Another edition, to recognise its files where they do not belong. */
export type OtherManifest = Pick<Manifest, 'edition' | 'files'>;

/**
 * Each file of a published edition that is not as its manifest says: changed, rolled back, missing, renamed or
 * added.
 */
export function checkHashes(
  siteDir: string,
  {edition, files}: Manifest,
  others: readonly OtherManifest[],
): Problem[] {
  const {hashes, others: notFiles} = hashEdition(siteDir, edition);
  const say = (file: string, what: string, cure?: string): Problem =>
    toFrozenProblem(file, `edition ${edition}`, what, cure);
  const added = new Map([...hashes].filter(([path]) => !Object.hasOwn(files, path)));
  const misfits = Object.entries(files).flatMap(([path, expected]): Problem[] => {
    const actual = hashes.get(path);
    if (actual === expected) return [];
    if (actual !== undefined) {
      const older = others.find(
        (other) =>
          other.edition !== edition && other.files[pathIn(path, edition, other.edition)] === actual,
      );
      return [
        say(
          path,
          older
            ? `was replaced by the file of edition ${older.edition}`
            : 'has changed since it was published',
        ),
      ];
    }
    const renamed = [...added].find(([, hash]) => hash === expected)?.[0];
    if (renamed === undefined) return [say(path, 'is missing')];
    added.delete(renamed);
    return [say(renamed, `was renamed; it was published as ${path}`, `name it ${path} again`)];
  });
  return [
    ...notFiles.map((path) =>
      say(path, 'is a link or something else that is not a file', 'remove it'),
    ),
    ...misfits,
    ...[...added.keys()].map((path) =>
      say(
        path,
        'was added after the edition was published',
        'remove it, or put it into the edition being written',
      ),
    ),
  ];
}

/** The path of the same file in another edition. */
const pathIn = (path: string, from: string, to: string): string =>
  path
    .replace(`/version-${from}/`, `/version-${to}/`)
    .replace(`/version-${from}-sidebars.json`, `/version-${to}-sidebars.json`);
