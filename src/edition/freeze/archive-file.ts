import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Collection} from '../model/collections';
import {createValidator, type Validate} from '../read/create-validator';
import {FIRST, type Position} from '../read/line-index';
import {parseJson} from '../read/parse-json';
import {toProblems} from '../read/parse-records';
import {parseYaml} from '../read/parse-yaml';
import {ProblemsError, type Problem} from '../model/problem';
import {ARCHIVE_SCHEMA} from './archive-schema';
import {compareNumbers} from './compare-numbers';
import {sha256, type Manifest} from './manifest';

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
  /** The hash of all of the above, so that a slip of an editor is noticed: titles and addresses stand nowhere else in this form. */
  seal: string;
}

export const ARCHIVE = 'archived';

export const toArchiveText = (archive: ArchiveFile): string =>
  `${JSON.stringify(archive, null, 2)}\n`;

export const toSeal = ({seal: _, ...rest}: Omit<ArchiveFile, 'seal'> & {seal?: string}): string =>
  sha256(JSON.stringify(rest));

/** The retired editions whose files can be used, newest first, and what is wrong with the others. */
export function readArchiveFiles(siteDir: string): {archive: ArchiveFile[]; problems: Problem[]} {
  const folder = join(siteDir, ARCHIVE);
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];
  if (names.length === 0) return {archive: [], problems: []};
  const {validate} = createValidator(new Map([['archive', ARCHIVE_SCHEMA]]));
  const read = names.map((name) =>
    parseArchiveFile(readFileSync(join(folder, name), 'utf8'), name, validate),
  );
  return {
    archive: read
      .flatMap(({archive}) => archive ?? [])
      .sort((a, b) => compareNumbers(b.edition, a.edition)),
    problems: read.flatMap(({problem}) => problem ?? []),
  };
}

/** The retired editions, newest first. @throws ProblemsError where a file cannot be used */
export function readArchive(siteDir: string): ArchiveFile[] {
  const {archive, problems} = readArchiveFiles(siteDir);
  if (problems.length > 0) throw new ProblemsError(problems);
  return archive;
}

/** What is wrong with a file of the archive, where nobody is to correct it by hand. */
export const toArchiveProblem = (
  file: string,
  where: string,
  what: string,
  at: Position = FIRST,
): Problem => ({
  file,
  ...at,
  where,
  what,
  cure: `an archived edition never changes; restore it: git checkout -- ${file}`,
  rule: 'frozen',
});

/** An archive file from its text, or the first thing that is wrong with it. */
function parseArchiveFile(
  text: string,
  name: string,
  validate: Validate,
): {archive?: ArchiveFile; problem?: Problem} {
  const file = `${ARCHIVE}/${name}`;
  const refuse = (what: string, where = 'file', at?: Position) => ({
    problem: toArchiveProblem(file, where, what, at),
  });
  const parsed = parseJson(text);
  if (parsed.fault) return refuse(parsed.fault.what, 'file', parsed.fault.at);
  const {errors} = validate('archive', parsed.value);
  // JSON is YAML too, and that reader knows where each part stands.
  const first = errors.length > 0 ? toProblems(parseYaml(text, file), file, errors)[0] : undefined;
  if (errors.length > 0)
    return refuse(first?.what ?? 'is not the file of an archived edition', first?.where, first);
  const archive = parsed.value as ArchiveFile;
  if (name !== `${archive.edition}.json`)
    return refuse(`names edition ${archive.edition}`, 'edition');
  return archive.seal === toSeal(archive)
    ? {archive}
    : refuse('has changed since the edition was archived');
}
