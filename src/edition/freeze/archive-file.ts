import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Collection} from '../collections';
import {compareNumbers} from './compare-numbers';
import type {Manifest} from './manifest';

/** What the site keeps of an edition that has been retired into its package: `archived/1.0.json`. */
export interface ArchiveFile {
  format: 1;
  edition: string;
  title: string;
  as_of: string;
  published: string;
  /** The hash of its `edition.json`. */
  sha256: string;
  counts: Manifest['counts'];
  /** The package beside this file, which holds the edition. */
  package: {file: string; bytes: number; sha256: string};
  /** Its pages, so that old links lead on: file below the docs folder, address on the site, title. */
  pages: {path: string; address: string; title: string}[];
  /** Titles of its pages and of the records that everybody may see, so that search can say that it has something. */
  titles: string[];
  /** Its records by id: no id is ever used again for something else. */
  records: Record<string, Collection>;
}

export const ARCHIVE = 'archived';

/** The retired editions, newest first. @throws SyntaxError where a file is no JSON */
export function readArchive(siteDir: string): ArchiveFile[] {
  const folder = join(siteDir, ARCHIVE);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ArchiveFile)
    .sort((a, b) => compareNumbers(b.edition, a.edition));
}
