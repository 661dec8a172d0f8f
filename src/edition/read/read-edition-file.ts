import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Validate} from './create-validator';
import type {EditionFolders} from '../model/edition';
import {FIRST} from './line-index';
import {toProblems} from './parse-records';
import {parseYaml} from './parse-yaml';
import type {Problem} from '../model/problem';
import type {EditionFile} from '../model/records.generated';

/** What `edition.yml` says: number, day and title. Undefined with a reason where it cannot be used. */
export function readEditionFile(
  siteDir: string,
  folders: EditionFolders,
  validate: Validate,
): {about: EditionFile | undefined; problems: Problem[]} {
  const file = `${folders.data}/edition.yml`;
  const path = join(siteDir, file);
  if (!existsSync(path)) {
    return {
      about: undefined,
      problems: [
        {
          file,
          ...FIRST,
          where: 'file',
          what: 'is missing',
          cure: 'write edition, as_of and title in it',
          rule: 'files',
        },
      ],
    };
  }
  const parsed = parseYaml(readFileSync(path, 'utf8'), file);
  const problems =
    parsed.problems.length > 0
      ? parsed.problems
      : toProblems(parsed, file, validate('edition', parsed.value).errors);
  return {about: problems.length === 0 ? (parsed.value as EditionFile) : undefined, problems};
}
