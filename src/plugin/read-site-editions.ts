import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {findEditions, NEXT, ProblemsError} from '../edition';
import {readArchive} from '../edition/freeze/archive-file';
import {readManifest, sha256} from '../edition/freeze/manifest';
import {loadSchemas} from '../edition/read/load-schemas';
import {readEditionFile} from '../edition/read/read-edition-file';

/** What the whole site knows of an edition: its path, its number and its day. */
export interface SiteEdition {
  /** Folder and path of the edition: `next`, or its number. */
  name: string;
  edition: string;
  asOf: string;
  /** For choosers and the bar: `2.0, being written`. */
  label: string;
  state: 'next' | 'current' | 'superseded';
  /** The day of publication; null while it is being written. So are the hash of its manifest and its counts. */
  published: string | null;
  sha256: string | null;
  pages: number | null;
  records: number | null;
  /** The package that readers can download. */
  download?: {file: string; bytes: number; sha256: string};
}

/**
 * The editions of the site: the one being written, then the published ones, newest first.
 * @throws ProblemsError where the schemas or the `edition.yml` of an edition cannot be used
 */
export function readSiteEditions(siteDir: string): SiteEdition[] {
  return findEditions(siteDir).map((folders, index) => {
    const {validate, problems: schemaProblems} = loadSchemas(siteDir, folders);
    if (schemaProblems.length > 0) throw new ProblemsError(schemaProblems);
    const {about, problems} = readEditionFile(siteDir, folders, validate);
    if (!about) throw new ProblemsError(problems);
    const state = folders.name === NEXT ? ', being written' : '';
    return {
      name: folders.name,
      edition: about.edition,
      asOf: about.as_of,
      label: `${about.edition}${state}`,
      state: index === 0 ? 'next' : index === 1 ? 'current' : 'superseded',
      ...readPublication(siteDir, folders.name),
    };
  });
}

/** A retired edition, as the page of editions shows it. */
export interface ArchivedEdition {
  edition: string;
  asOf: string;
  published: string;
  sha256: string;
}

/** The retired editions, newest first. */
export const readArchivedEditions = (siteDir: string): ArchivedEdition[] =>
  readArchive(siteDir).map(({edition, as_of, published, sha256: hash}) => ({
    edition,
    asOf: as_of,
    published,
    sha256: hash,
  }));

function readPublication(
  siteDir: string,
  name: string,
): Pick<SiteEdition, 'published' | 'sha256' | 'pages' | 'records' | 'download'> {
  const found = readManifest(siteDir, name);
  if (!found) return {published: null, sha256: null, pages: null, records: null};
  const {
    manifest: {published, counts},
    sha256: hash,
  } = found;
  const file = `guidance-package-${name}.zip`;
  const path = join(siteDir, 'packages', file);
  const archive = existsSync(path) ? readFileSync(path) : undefined;
  return {
    published,
    sha256: hash,
    pages: counts.pages,
    records: Object.values(counts.records).reduce((sum, count) => sum + count, 0),
    ...(archive ? {download: {file, bytes: archive.length, sha256: sha256(archive)}} : {}),
  };
}
