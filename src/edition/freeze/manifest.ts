import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {foldersOf} from '../read/find-editions';
import {kindOf} from '../read/kind-of';
import {parseJson} from '../read/parse-json';

/**
 * `edition.json` of a published edition: what it is, where it came from, and the hash of every file that belongs
 * to it.
 */
export interface Manifest {
  /** The form of this file. */
  format: 1;
  edition: string;
  title: string;
  /** The day it describes, and the day it was published: `2004-12-31`. */
  as_of: string;
  published: string;
  /** The commit it was cut from. */
  source_commit: string;
  /** The edition before it and the hash of that one's `edition.json`; null for the first. */
  previous: {edition: string; sha256: string} | null;
  counts: {pages: number; records: Record<string, number>};
  /** What was reviewed when it was cut; editions cut before this was noted have none. */
  reviews?: {
    pages: {total: number; reviewed: number};
    records: {total: number; reviewed: number};
    /** Each page by its file and each record by its id that was reviewed: the role, and the day. */
    approvals: {of: string; role: string; day: string}[];
  };
  /** What readers will notice, a sentence or two each, as the changelog said it; editions cut before this was noted have none. */
  summary?: string[];
  /** Path relative to the site folder to SHA-256 in hexadecimal, sorted by path. */
  files: Record<string, string>;
}

export const MANIFEST_FILE = 'edition.json';

export const sha256 = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');

/** The places of a published edition, relative to the site folder. */
export function placesOf(name: string) {
  const {docs, data} = foldersOf(name);
  return {
    docs,
    data,
    sidebars: `versioned_sidebars/version-${name}-sidebars.json`,
    manifest: `${data}/${MANIFEST_FILE}`,
  };
}

export interface ReadManifest {
  manifest: Manifest;
  /** The hash of the file itself: the one line that stands for the whole edition. */
  sha256: string;
}

/** The manifest of a published edition; undefined where there is none or it cannot be read as one. */
export function readManifest(siteDir: string, name: string): ReadManifest | undefined {
  const path = join(siteDir, placesOf(name).manifest);
  if (kindOf(path) !== 'file') return undefined;
  const content = readFileSync(path);
  const manifest = parseManifest(content.toString('utf8'));
  return manifest && {manifest, sha256: sha256(content)};
}

/** A manifest from its text; undefined where it has not the shape of one. */
export function parseManifest(text: string): Manifest | undefined {
  const {value} = parseJson(text) as {value?: Partial<Manifest> | null};
  const isMap = (map: unknown): map is Record<string, unknown> =>
    typeof map === 'object' && map !== null && !Array.isArray(map);
  const isText = (word: unknown): boolean => typeof word === 'string';
  const isSound =
    isMap(value) &&
    value.format === 1 &&
    [value.edition, value.title, value.as_of, value.published].every(isText) &&
    (value.previous === null || [value.previous?.edition, value.previous?.sha256].every(isText)) &&
    isMap(value.files) &&
    Object.values(value.files).every((hash) => /^[0-9a-f]{64}$/.test(String(hash))) &&
    isMap(value.counts) &&
    isMap(value.counts.records) &&
    [value.counts.pages, ...Object.values(value.counts.records)].every(Number.isInteger);
  return isSound ? (value as Manifest) : undefined;
}

export const toManifestText = (manifest: Manifest): string =>
  `${JSON.stringify(manifest, null, 2)}\n`;
