import {join} from 'node:path';
import type {Edition} from '../model/edition';
import {countReviewed, reviewStates} from '../review/review-state';
import {listFiles, type FileSystem} from './file-system';
import {MANIFEST_FILE, placesOf, sha256, toManifestText, type Manifest} from './manifest';
import {stagingOf} from './staging';
import {readSummary} from './summary';

/** An edition to be cut. Days read `2004-12-31`. */
export interface CutRequest {
  siteDir: string;
  name: string;
  asOf: string;
  published: string;
  acknowledgeOverdue: boolean;
  /** Refuse whatever nobody has reviewed. */
  requireReview?: boolean;
}

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
export function toStagedPlaces(edition: string): {docs: string; data: string; sidebars: string} {
  const folder = stagingOf({verb: 'cut', edition});
  return {docs: `${folder}/docs`, data: `${folder}/data`, sidebars: `${folder}/sidebars.json`};
}

/** Writes every part of the new edition into the staging folder, with the list of hashes. */
export function stageEdition(
  {request, next, sourceCommit, sidebars, previous}: StageInput,
  fs: FileSystem,
): void {
  const {siteDir, name, asOf} = request;
  const places = placesOf(name);
  const staged = toStagedPlaces(name);
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
  copy(next.folders.docs, staged.docs, places.docs);
  copy(next.folders.data, staged.data, places.data);
  const sidebarsText = `${JSON.stringify(sidebars, null, 2)}\n`;
  fs.writeFile(join(siteDir, staged.sidebars), sidebarsText);
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
    reviews: toReviews(next),
    summary: readSummary(siteDir, next.folders.name),
    files: Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  fs.writeFile(join(siteDir, staged.data, MANIFEST_FILE), toManifestText(manifest));
}

/** What share was reviewed, and by which role each page and item was. */
function toReviews(next: Edition): NonNullable<Manifest['reviews']> {
  const {pages, records} = reviewStates(next);
  return {
    pages: countReviewed(pages),
    records: countReviewed(records),
    approvals: [...pages, ...records].flatMap(({of, state, role = '', day = ''}) =>
      state === 'reviewed' ? [{of, role, day}] : [],
    ),
  };
}

function countRecords(edition: Edition): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const {collection} of edition.records.values())
    counts[collection] = (counts[collection] ?? 0) + 1;
  return counts;
}
