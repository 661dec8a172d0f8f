import {join} from 'node:path';
import {FIRST} from '../read/line-index';
import type {Problem} from '../model/problem';
import {DISK, listFiles} from './file-system';
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

/** Each file of a published edition that is not as its manifest says: changed, rolled back, missing, renamed or added. */
export function checkHashes(
  siteDir: string,
  manifest: Manifest,
  others: readonly OtherManifest[],
): Problem[] {
  const {hashes, others: notFiles} = hashEdition(siteDir, manifest.edition);
  const say = (file: string, what: string, cure: string): Problem => ({
    file,
    ...FIRST,
    where: `edition ${manifest.edition}`,
    what,
    cure,
    rule: 'frozen',
  });
  const restore = (file: string): string =>
    `a published edition never changes; restore it: git checkout -- ${file}`;
  const added = new Map([...hashes].filter(([path]) => !Object.hasOwn(manifest.files, path)));
  const problems: Problem[] = notFiles.map((path) =>
    say(path, 'is a link or something else that is not a file', 'remove it'),
  );
  for (const [path, expected] of Object.entries(manifest.files)) {
    const actual = hashes.get(path);
    if (actual === expected) continue;
    if (actual !== undefined) {
      const older = others.find(
        (other) =>
          other.edition !== manifest.edition &&
          other.files[pathIn(path, manifest.edition, other.edition)] === actual,
      );
      problems.push(
        say(
          path,
          older
            ? `was replaced by the file of edition ${older.edition}`
            : 'has changed since it was published',
          restore(path),
        ),
      );
      continue;
    }
    const renamed = [...added].find(([, hash]) => hash === expected)?.[0];
    if (renamed !== undefined) added.delete(renamed);
    problems.push(
      renamed === undefined
        ? say(path, 'is missing', restore(path))
        : say(renamed, `was renamed; it was published as ${path}`, `name it ${path} again`),
    );
  }
  return [
    ...problems,
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
