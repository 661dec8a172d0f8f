import {join} from 'node:path';
import type {Edition} from '../model/edition';
import {toDatedChangelog} from './changelog';
import type {CutRequest} from './cut-request';
import {followingNumber} from './compare-numbers';
import {listFiles, type FileSystem} from './file-system';
import {STAGING, type Move} from './journal';
import {placesOf, sha256, toManifestText, type Manifest} from './manifest';

export interface StageInput {
  request: CutRequest;
  next: Edition;
  sourceCommit: string;
  /** The static sidebars, as `sidebars.ts` exports them. */
  sidebars: unknown;
  /** Numbers of the published editions, newest first. */
  published: readonly string[];
  previous: Manifest['previous'];
}

/** Where the parts of an edition stand while it is put together. */
export const STAGED = {
  docs: `${STAGING}/docs`,
  data: `${STAGING}/data`,
  sidebars: `${STAGING}/sidebars.json`,
};

/** Writes every part of the new edition, and the new form of each file that it changes, into the staging folder. Returns the moves that put them in place. */
export function stageEdition(
  {request, next, sourceCommit, sidebars, published, previous}: StageInput,
  fs: FileSystem,
): Move[] {
  const {siteDir, name, asOf} = request;
  const places = placesOf(name);
  const files = new Map<string, string>();
  const copy = (from: string, to: string, place: string): void => {
    const {files: found, others} = listFiles(fs, join(siteDir, from));
    if (others.length > 0)
      throw new Error(
        `${from}/${others[0]} is a link or something else that is not a file; put the file itself there.`,
      );
    const made = new Set<string>();
    for (const path of found) {
      const folder = join(siteDir, to, path, '..');
      if (!made.has(folder)) fs.makeFolder(folder);
      made.add(folder);
      const content = fs.readFile(join(siteDir, from, path));
      fs.writeFile(join(siteDir, to, path), content);
      files.set(`${place}/${path}`, sha256(content));
    }
  };
  copy(next.folders.docs, STAGED.docs, places.docs);
  copy(next.folders.data, STAGED.data, places.data);
  const sidebarsText = `${JSON.stringify(sidebars, null, 2)}\n`;
  fs.writeFile(join(siteDir, STAGED.sidebars), sidebarsText);
  files.set(places.sidebars, sha256(sidebarsText));

  const manifest: Manifest = {
    format: 1,
    edition: name,
    title: next.about.title,
    as_of: asOf,
    published: request.published,
    source_commit: sourceCommit,
    previous,
    counts: {pages: next.pages.length, records: countRecords(next)},
    files: Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  fs.writeFile(join(siteDir, STAGED.data, 'edition.json'), toManifestText(manifest));

  /** A file of the site in its new form, to be put over the old one. */
  const replacement = (to: string, from: string, change: (old: string) => string): Move => {
    const exists = fs.exists(join(siteDir, to));
    const old = exists ? fs.readFile(join(siteDir, to)) : Buffer.alloc(0);
    fs.writeFile(join(siteDir, STAGING, from), change(old.toString()));
    return {from: `${STAGING}/${from}`, to, replaces: exists ? sha256(old) : null};
  };
  return [
    {from: STAGED.docs, to: places.docs, replaces: null},
    {from: STAGED.data, to: places.data, replaces: null},
    {from: STAGED.sidebars, to: places.sidebars, replaces: null},
    replacement('CHANGELOG.md', 'CHANGELOG.md', (old) => toDatedChangelog(old, request)),
    replacement(`${next.folders.data}/edition.yml`, 'next-edition.yml', (old) =>
      toNextEditionFile(old, name),
    ),
    replacement(
      'versions.json',
      'versions.json',
      () => `${JSON.stringify([name, ...published], null, 2)}\n`,
    ),
  ];
}

/** The line of `edition.yml` that the number is written anew in. */
export const EDITION_LINE = /^edition:.*$/m;

/** The file of the edition being written goes on with the following number; its editor may choose another. */
function toNextEditionFile(text: string, name: string): string {
  return text.replace(EDITION_LINE, () => `edition: "${followingNumber(name)}"`);
}

function countRecords(edition: Edition): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const {collection} of edition.records.values())
    counts[collection] = (counts[collection] ?? 0) + 1;
  return counts;
}
