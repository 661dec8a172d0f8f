import {existsSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import type {EditionFolders} from './edition';

export const NEXT = 'next';

/** The folders of an edition: `next` is the one being written. */
export function foldersOf(name: string): EditionFolders {
  return name === NEXT
    ? {name, docs: 'docs', data: 'data'}
    : {name, docs: `versioned_docs/version-${name}`, data: `versioned_data/version-${name}`};
}

/** The editions of a site, the one being written first, then the published ones, newest first. */
export function findEditions(siteDir: string): EditionFolders[] {
  const file = join(siteDir, 'versions.json');
  const published = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];
  return [NEXT, ...published].map(foldersOf);
}

/**
 * The name of the edition a file belongs to, by path segments, never by prefix (`version-1.1` is a prefix of `version-1.10`).
 * `docs/report/index.md` gives `next`; `versioned_docs/version-1.0/report/index.md` gives `1.0`.
 */
export function editionOf(siteDir: string, path: string): string | undefined {
  const [folder, version] = relative(siteDir, path).split(sep);
  if (folder === 'docs' || folder === 'data') return NEXT;
  if ((folder === 'versioned_docs' || folder === 'versioned_data') && version?.startsWith('version-')) return version.slice('version-'.length);
  return undefined;
}
