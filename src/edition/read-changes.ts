import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Validate} from './create-validator';
import type {EditionFolders} from './edition';
import {toProblems} from './parse-records';
import {parseYaml} from './parse-yaml';
import type {Problem} from './problem';
import {readFiles} from './read-files';
import type {Change, TypeOfChange} from './records.generated';

/** The reason for the change of one record, and where it is given. */
export interface DeclaredChange {
  id: string;
  type: TypeOfChange;
  reason: string;
  place: {file: string; line: number; column: number};
}

/** The reasons that an edition gives for its changes (`data/changes/<number>.yml`); those of earlier editions are validated too. */
export function readChanges(siteDir: string, folders: EditionFolders, validate: Validate, edition: string): {changes: DeclaredChange[]; problems: Problem[]} {
  const folder = `${folders.data}/changes`;
  if (!existsSync(join(siteDir, folder))) return {changes: [], problems: []};
  const {files, problems} = readFiles(siteDir, folder, '.yml');
  const changes: DeclaredChange[] = [];
  for (const {path, text} of files) {
    const parsed = parseYaml(text, path);
    const faults = parsed.problems.length > 0 ? parsed.problems : toProblems(parsed, path, validate('changes', parsed.value).errors);
    problems.push(...faults);
    if (faults.length > 0 || path !== `${folder}/${edition}.yml`) continue;
    (parsed.value as Change[]).forEach(({type, reason, ids}, entry) => ids.forEach((id, index) => {
      const {line, column} = parsed.valueAt.get(`/${entry}/ids/${index}`) ?? {line: 1, column: 1};
      changes.push({id, type, reason, place: {file: path, line, column}});
    }));
  }
  return {changes, problems};
}
