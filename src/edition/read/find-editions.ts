import {relative, sep} from 'node:path';
import type {EditionFolders} from '../model/edition';
import {ProblemsError} from '../model/problem';
import {readVersions} from './read-versions';

export const NEXT = 'next';

/** The folders of an edition: `next` is the one being written. */
export function foldersOf(name: string): EditionFolders {
  return name === NEXT
    ? {name, docs: 'docs', data: 'data'}
    : {name, docs: `versioned_docs/version-${name}`, data: `versioned_data/version-${name}`};
}

/**
 * The editions of a site, the one being written first, then the published ones, newest first.
 * @throws ProblemsError where `versions.json` cannot be used
 */
export function findEditions(siteDir: string): EditionFolders[] {
  const {names, problems} = readVersions(siteDir);
  if (problems.length > 0) throw new ProblemsError(problems);
  return [NEXT, ...names].map(foldersOf);
}

/**
 * The name of the edition a file belongs to. Compares whole folder names: `version-1.1` is a prefix of `version-1.10`.
 * `docs/report/index.md` gives `next`; `versioned_docs/version-1.0/report/index.md` gives `1.0`.
 */
export function editionOf(siteDir: string, path: string): string | undefined {
  const [folder, version] = relative(siteDir, path).split(sep);
  if (folder === 'docs' || folder === 'data') return NEXT;
  if (
    (folder === 'versioned_docs' || folder === 'versioned_data') &&
    version?.startsWith('version-')
  )
    return version.slice('version-'.length);
  return undefined;
}
