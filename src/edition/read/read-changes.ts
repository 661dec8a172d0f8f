import type {Validate} from './create-validator';
import type {DeclaredChange, EditionFolders} from '../model/edition';
import {compareNumbers, isNumber} from '../freeze/compare-numbers';
import {FIRST} from './line-index';
import {checkParsed} from './parse-records';
import {parseYaml, type ParsedYaml} from './parse-yaml';
import type {Problem} from '../model/problem';
import {readFiles} from './read-files';
import type {Change} from '../model/records.generated';

export interface ReadChanges {
  /** The reasons that the edition gives itself (`data/changes/<number>.yml`). */
  changes: DeclaredChange[];
  /** Those that the editions before it gave, oldest edition first. */
  earlierChanges: DeclaredChange[];
  problems: Problem[];
}

/** The reasons for changes that an edition holds: its own, and those of earlier editions. */
export function readChanges(
  siteDir: string,
  folders: EditionFolders,
  validate: Validate,
  edition: string,
): ReadChanges {
  const folder = `${folders.data}/changes`;
  const {files, problems} = readFiles(siteDir, folder, '.yml');
  const changes: DeclaredChange[] = [];
  for (const {path, text} of files) {
    const parsed = parseYaml(text, path);
    const faults = checkParsed(parsed, path, 'changes', validate);
    problems.push(...faults);
    if (faults.length === 0)
      changes.push(...toDeclared(parsed, path, path.slice(folder.length + 1, -'.yml'.length)));
  }
  return {
    changes: changes.filter((change) => change.edition === edition),
    earlierChanges: changes
      .filter((change) => isNumber(change.edition) && compareNumbers(change.edition, edition) < 0)
      .sort((a, b) => compareNumbers(a.edition, b.edition)),
    problems,
  };
}

const toDeclared = (
  {value, valueAt}: ParsedYaml,
  file: string,
  edition: string,
): DeclaredChange[] =>
  (value as Change[]).flatMap(({type, reason, ids}, entry) =>
    ids.map((id, index) => ({
      id,
      edition,
      type,
      reason,
      place: {file, ...(valueAt.get(`/${entry}/ids/${index}`) ?? FIRST)},
    })),
  );
