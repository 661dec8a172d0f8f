import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Validate} from './create-validator';
import type {EditionFolders} from '../model/edition';
import {FIRST} from './line-index';
import {checkParsed} from './parse-records';
import {parseYaml} from './parse-yaml';
import type {Problem} from '../model/problem';
import type {EditionFile} from '../model/records.generated';

/** What `edition.yml` says: number, day and title. Where it cannot be used, undefined and the reason. */
export function readEditionFile(
  siteDir: string,
  folders: EditionFolders,
  validate: Validate,
): {about: EditionFile | undefined; problems: Problem[]} {
  const file = `${folders.data}/edition.yml`;
  const path = join(siteDir, file);
  if (!existsSync(path)) {
    const cure = 'write edition, as_of and title in it';
    const missing = {file, ...FIRST, where: 'file', what: 'is missing', cure, rule: 'files'};
    return {about: undefined, problems: [missing]};
  }
  const parsed = parseYaml(readFileSync(path, 'utf8'), file);
  const problems = checkParsed(parsed, file, 'edition', validate);
  return {about: problems.length === 0 ? (parsed.value as EditionFile) : undefined, problems};
}
