import {join} from 'node:path';
import {ProblemsError} from '../model/problem';
import {readVersions} from '../read/read-versions';
import {ARCHIVE, packageFilesOf} from './archive-file';
import {CHANGELOG, toDatedChangelog} from './changelog';
import type {FileSystem} from './file-system';
import {placesOf, readManifest} from './manifest';
import {toFollowingEdition} from './next-edition-file';
import {ChangeStopped, findStaged, putFile, STAGING, type Change} from './staging';

/*
 * Why there is no journal: one file decides. A cut fills the places of its edition, which nothing names yet, and
 * then puts `versions.json` in its place in one step. An archiving puts the package aside and then does the same.
 * Before that step all the rest can be taken away; after it all that is left to do can be done again, however
 * often.
 */

export type Repair = {state: 'nothing'} | {state: 'old'} | ({state: 'new'} & Change);

/**
 * Finishes or undoes what was interrupted. Running it again, also after being interrupted itself, leads to the
 * same state. Call it with the lock.
 * @throws ProblemsError where `versions.json`, which decides, cannot be read
 */
export function repair(siteDir: string, fs: FileSystem): Repair {
  if (!fs.exists(join(siteDir, STAGING))) return {state: 'nothing'};
  const change = findStaged(siteDir, fs);
  if (change && isDecided(siteDir, change)) {
    finish(siteDir, fs, change);
    return {state: 'new', ...change};
  }
  if (change) undo(siteDir, fs, change);
  else fs.remove(join(siteDir, STAGING));
  return {state: change ? 'old' : 'nothing'};
}

/** Whether `versions.json` has the change. */
export function isDecided(siteDir: string, {verb, edition}: Change): boolean {
  const {names, problems} = readVersions(siteDir);
  if (problems.length > 0) throw new ProblemsError(problems);
  return names.includes(edition) === (verb === 'cut');
}

/** Does what follows the decision, and clears up. */
export function finish(
  siteDir: string,
  fs: FileSystem,
  change: Change,
  verify: () => void = () => {},
): void {
  if (change.verb === 'cut') goOnFrom(siteDir, fs, change);
  else removeRetired(siteDir, fs, change.edition);
  try {
    verify();
  } finally {
    fs.remove(join(siteDir, STAGING));
  }
}

/** Takes away what stands in the places of a change that was not decided. They were empty when it began. */
export function undo(siteDir: string, fs: FileSystem, {verb, edition}: Change): void {
  const {docs, data, sidebars} = placesOf(edition);
  const places = verb === 'cut' ? [docs, data, sidebars] : packageFilesOf(edition);
  for (const place of places) fs.remove(join(siteDir, place));
  fs.remove(join(siteDir, STAGING));
}

/** Clears away a change that failed before it was decided. Where that fails too, the next command does it. */
export function undoQuietly(siteDir: string, fs: FileSystem, change: Change): void {
  try {
    if (!isDecided(siteDir, change)) undo(siteDir, fs, change);
  } catch {
    // What made the change fail is what its caller needs to know.
  }
}

/**
 * The changelog and the file of the edition being written go on from the one that was cut. What an editor wrote
 * since then stays.
 */
function goOnFrom(siteDir: string, fs: FileSystem, change: Change): void {
  const found = readManifest(siteDir, change.edition);
  if (!found)
    throw new ChangeStopped(
      `${placesOf(change.edition).manifest} is missing or spoilt, so the cut can be neither ` +
        'finished nor undone. Restore the repository: git checkout . && git clean -fdx ' +
        `versions.json versioned_docs versioned_data versioned_sidebars ${STAGING}`,
    );
  const changed: [file: string, change: (text: string) => string][] = [
    [CHANGELOG, (text) => toDatedChangelog(text, found.manifest)],
    ['data/edition.yml', (text) => toFollowingEdition(text, change.edition)],
  ];
  for (const [file, toNew] of changed) {
    if (!fs.exists(join(siteDir, file))) continue;
    const old = fs.readFile(join(siteDir, file)).toString();
    if (toNew(old) !== old) putFile(siteDir, fs, change, file, toNew(old));
  }
}

/** The folders of an edition go only where its package is kept. */
function removeRetired(siteDir: string, fs: FileSystem, edition: string): void {
  const missing = packageFilesOf(edition)
    .slice(0, 2)
    .find((file) => !fs.exists(join(siteDir, file)));
  if (missing !== undefined)
    throw new ChangeStopped(
      `${missing} is missing, so the archiving can be neither finished nor undone. Restore the ` +
        `repository: git checkout . && git clean -fdx ${ARCHIVE} ${STAGING}`,
    );
  const {docs, data, sidebars} = placesOf(edition);
  for (const place of [docs, data, sidebars]) fs.remove(join(siteDir, place));
}
