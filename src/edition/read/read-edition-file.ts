import {join} from 'node:path';
import type {Validate} from './create-validator';
import type {EditionFolders} from '../model/edition';
import {FIRST} from './line-index';
import {checkParsed} from './parse-records';
import {kindOf} from './kind-of';
import {parseYaml} from './parse-yaml';
import {readText} from './read-text';
import type {Problem} from '../model/problem';
import type {EditionFile} from '../model/records.generated';

/** What `edition.yml` says: number, day and title. Where it cannot be used, undefined and the reason. */
export function readEditionFile(
  siteDir: string,
  folders: EditionFolders,
  validate: Validate,
): {about: EditionFile | undefined; problems: Problem[]} {
  const file = `${folders.data}/edition.yml`;
  if (kindOf(join(siteDir, file)) === undefined) {
    const cure = 'write edition, as_of and title in it';
    const missing = {file, ...FIRST, where: 'file', what: 'is missing', cure, rule: 'files'};
    return {about: undefined, problems: [missing]};
  }
  const {text, problems: unreadable} = readText(siteDir, file);
  if (text === undefined) return {about: undefined, problems: unreadable};
  const parsed = parseYaml(text, file);
  const problems = checkParsed(parsed, file, 'edition', validate);
  return {
    about: problems.length === 0 ? (parsed.value as EditionFile) : undefined,
    problems: [...unreadable, ...problems],
  };
}
