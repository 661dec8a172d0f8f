import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Collection} from '../collections';
import {FIRST} from '../line-index';
import {ProblemsError, type Problem} from '../problem';
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

/** The retired editions whose files can be read, newest first, and what is wrong with the others. */
export function readArchiveFiles(siteDir: string): {archive: ArchiveFile[]; problems: Problem[]} {
  const folder = join(siteDir, ARCHIVE);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).sort() : [];
  const read = names.map((name) => ({name, file: parseArchiveFile(readFileSync(join(folder, name), 'utf8'), name)}));
  return {
    archive: read.flatMap(({file}) => file ?? []).sort((a, b) => compareNumbers(b.edition, a.edition)),
    problems: read.filter(({file}) => !file).map(({name}) => ({
      file: `${ARCHIVE}/${name}`, ...FIRST, where: 'file', what: 'is not the file of an archived edition',
      cure: `an archived edition never changes; restore it: git checkout -- ${ARCHIVE}/${name}`, rule: 'frozen',
    })),
  };
}

/** The retired editions, newest first. @throws ProblemsError where a file cannot be used */
export function readArchive(siteDir: string): ArchiveFile[] {
  const {archive, problems} = readArchiveFiles(siteDir);
  if (problems.length > 0) throw new ProblemsError(problems);
  return archive;
}

/** An archive file from its text; undefined where it has not the shape of one, or the name of another edition. */
function parseArchiveFile(text: string, name: string): ArchiveFile | undefined {
  try {
    const value = JSON.parse(text) as Partial<ArchiveFile> | null;
    const isSound = value?.format === 1 && name === `${value.edition}.json` && typeof value.package?.file === 'string'
      && Array.isArray(value.pages) && Array.isArray(value.titles) && typeof value.records === 'object' && value.records !== null;
    return isSound ? (value as ArchiveFile) : undefined;
  } catch {
    return undefined;
  }
}
