import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {COLLECTION_NAMES, type Collection} from '../model/collections';
import {ProblemsError, type Problem} from '../model/problem';
import {createValidator, type Schema, type Validate} from '../read/create-validator';
import {kindOf} from '../read/kind-of';
import {parseJson} from '../read/parse-json';
import {compareNumbers} from './compare-numbers';
import {toFrozenProblem} from './frozen-problem';
import {sha256} from './manifest';

/** What the site keeps of an edition that was retired into its package: `archived/1.0.json`. */
export interface ArchiveFile {
  format: 1;
  edition: string;
  title: string;
  as_of: string;
  published: string;
  /** The hash of its `edition.json`. */
  sha256: string;
  /** The package beside this file, which holds the edition. */
  package: {file: string; bytes: number; sha256: string};
  /**
   * Its pages, so that old links lead on: address below that of the edition (`report/`, nothing for its start),
   * and title.
   */
  pages: {address: string; title: string}[];
  /** Its records by id: no id is ever used again for something else. */
  records: Record<string, Collection>;
}

export const ARCHIVE = 'archived';

export const toPackageFile = (edition: string): string => `guidance-package-${edition}.zip`;

/** The files of a retired edition: what the site keeps of it, its package, and the signature, which it may lack. */
export function packageFilesOf(
  edition: string,
): [description: string, file: string, signature: string] {
  const file = `${ARCHIVE}/${toPackageFile(edition)}`;
  return [`${ARCHIVE}/${edition}.json`, file, `${file}.sig`];
}

const whole = (properties: Record<string, unknown>): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
});
const TEXT = {type: 'string'};
const DAY = {type: 'string', format: 'date'};
const HASH = {type: 'string', pattern: '^[0-9a-f]{64}$'};

const SCHEMA = whole({
  format: {const: 1},
  edition: {type: 'string', pattern: '^\\d+\\.\\d+$'},
  title: TEXT,
  as_of: DAY,
  published: DAY,
  sha256: HASH,
  package: whole({
    file: {type: 'string', pattern: '^guidance-package-[\\d.]+\\.zip$'},
    bytes: {type: 'integer', minimum: 0},
    sha256: HASH,
  }),
  pages: {type: 'array', items: whole({address: TEXT, title: TEXT})},
  records: {type: 'object', additionalProperties: {enum: COLLECTION_NAMES}},
});

export const toArchiveText = (archive: ArchiveFile): string =>
  `${JSON.stringify(archive, null, 2)}\n`;

/** The retired editions whose files can be used, newest first, and what is wrong with the others. */
export function readArchiveFiles(siteDir: string): {archive: ArchiveFile[]; problems: Problem[]} {
  const folder = join(siteDir, ARCHIVE);
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.json'))
    : [];
  if (names.length === 0) return {archive: [], problems: []};
  const {validate} = createValidator(
    new Map([['archive', {$id: 'archive.schema.json', ...SCHEMA}]]),
  );
  const archive: ArchiveFile[] = [];
  const problems: Problem[] = [];
  for (const name of names.sort()) {
    const found = parseArchiveFile(readFileSync(join(folder, name), 'utf8'), name, validate);
    if (found) archive.push(found);
    else
      problems.push(
        toFrozenProblem(`${ARCHIVE}/${name}`, 'file', 'does not describe an archived edition'),
      );
  }
  archive.sort((a, b) => compareNumbers(b.edition, a.edition));
  return {archive, problems};
}

/** The retired editions, newest first. @throws ProblemsError where a file cannot be used */
export function readArchive(siteDir: string): ArchiveFile[] {
  const {archive, problems} = readArchiveFiles(siteDir);
  if (problems.length > 0) throw new ProblemsError(problems);
  return archive;
}

/** What the site keeps of a retired edition, from its text; undefined where it is not that. */
function parseArchiveFile(text: string, name: string, validate: Validate): ArchiveFile | undefined {
  const parsed = parseJson(text);
  if (parsed.fault || validate('archive', parsed.value).errors.length > 0) return undefined;
  const archive = parsed.value as ArchiveFile;
  return name === `${archive.edition}.json` ? archive : undefined;
}

/** Every retired edition still has its package as it was when it was retired. */
export function checkArchive(siteDir: string, archive: readonly ArchiveFile[]): Problem[] {
  return archive.flatMap(({edition, package: {file, sha256: expected}}) => {
    const path = join(siteDir, ARCHIVE, file);
    const what =
      kindOf(path) !== 'file'
        ? 'is missing'
        : sha256(readFileSync(path)) === expected
          ? undefined
          : 'has changed since the edition was archived';
    return what === undefined
      ? []
      : [toFrozenProblem(`${ARCHIVE}/${file}`, `edition ${edition}`, what)];
  });
}
