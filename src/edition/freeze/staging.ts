import {join} from 'node:path';
import {isNumber} from './compare-numbers';
import type {FileSystem} from './file-system';

/**
 * The folder in which a change of what is published is put together: in `.edition-cut/cut-2.2`, in
 * `.edition-cut/archive-1.0`.
 */
export const STAGING = '.edition-cut';

/** A change of what is published. */
export interface Change {
  verb: 'cut' | 'archive';
  edition: string;
}

/** A change cannot go on; the message says what to do. */
export class ChangeStopped extends Error {}

export const stagingOf = ({verb, edition}: Change): string => `${STAGING}/${verb}-${edition}`;

/** The change that is under way, or was when it was interrupted. */
export function findStaged(siteDir: string, fs: FileSystem): Change | undefined {
  return fs.listFolder(join(siteDir, STAGING)).flatMap(({name}): Change[] => {
    const [, verb, edition = ''] = /^(cut|archive)-(.+)$/.exec(name) ?? [];
    return (verb === 'cut' || verb === 'archive') && isNumber(edition) ? [{verb, edition}] : [];
  })[0];
}

/** Begins a change. @throws ChangeStopped where something stands in a place that it is to fill */
export function openStaging(
  siteDir: string,
  fs: FileSystem,
  change: Change,
  places: readonly string[],
): void {
  const taken = places.find((place) => fs.exists(join(siteDir, place)));
  if (taken !== undefined)
    throw new ChangeStopped(
      `${taken} is there already. See git status; remove what is not committed, and run the command again.`,
    );
  fs.makeFolder(join(siteDir, stagingOf(change)));
}

/** Puts what was staged in its place. Paths relative to the site folder. */
export function place(siteDir: string, fs: FileSystem, from: string, to: string): void {
  fs.makeFolder(join(siteDir, to, '..'));
  fs.rename(join(siteDir, from), join(siteDir, to));
}

/** Writes a file of the site in one step: whoever reads it finds the old text or the new. */
export function putFile(
  siteDir: string,
  fs: FileSystem,
  change: Change,
  to: string,
  content: Buffer | string,
): void {
  const from = `${stagingOf(change)}/written`;
  fs.writeFile(join(siteDir, from), content);
  place(siteDir, fs, from, to);
}

export const toVersionsText = (names: readonly string[]): string =>
  `${JSON.stringify(names, null, 2)}\n`;
