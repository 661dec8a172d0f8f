import {join} from 'node:path';
import {parseVersions, VERSIONS_FILE} from '../read/read-versions';
import {CHANGELOG, toDatedChangelog, toUndatedChangelog} from './changelog';
import type {FileSystem} from './file-system';
import type {Manifest} from './manifest';
import {toFollowingEdition} from './next-edition-file';
import {undo} from './repair';
import {putFile, stagingOf, toVersionsText, type Change} from './staging';

export interface UndoInput {
  siteDir: string;
  manifest: Manifest;
  /** Numbers of the published editions, newest first; the first is the one to undo. */
  published: readonly string[];
  /** A file as it stood in the commit the edition was cut from; undefined where it was not there. */
  readBefore(file: string): string | undefined;
}

/**
 * Takes back the last cut. The edition is published until `versions.json` names it no more, as with a cut: what is
 * interrupted before that is finished as a cut by `repair`, and what is interrupted after it is taken away. Call it
 * with the lock.
 */
export function undoCut(
  {siteDir, manifest, published, readBefore}: UndoInput,
  fs: FileSystem,
): void {
  const {edition} = manifest;
  const change: Change = {verb: 'cut', edition};
  fs.makeFolder(join(siteDir, stagingOf(change)));
  const restore = (
    file: string,
    toCut: (before: string) => string,
    toUndone: (now: string) => string,
  ): void => {
    if (!fs.exists(join(siteDir, file))) return;
    const now = fs.readFile(join(siteDir, file)).toString();
    const before = readBefore(file);
    // What was written since the cut stays; where nothing was, the file is as it stood.
    const text = before !== undefined && toCut(before) === now ? before : toUndone(now);
    if (text !== now) putFile(siteDir, fs, change, file, text);
  };
  restore(
    CHANGELOG,
    (before) => toDatedChangelog(before, manifest),
    (now) => toUndatedChangelog(now, manifest),
  );
  restore(
    'data/edition.yml',
    (before) => toFollowingEdition(before, edition),
    (now) => now,
  );
  const others = published.filter((name) => name !== edition);
  const before = readBefore(VERSIONS_FILE);
  const isAsBefore =
    before !== undefined && parseVersions(before).names.join(' ') === others.join(' ');
  if (before === undefined && others.length === 0) fs.remove(join(siteDir, VERSIONS_FILE));
  else putFile(siteDir, fs, change, VERSIONS_FILE, isAsBefore ? before : toVersionsText(others));
  undo(siteDir, fs, change);
}
