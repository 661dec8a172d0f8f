import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {foldersOf, NEXT} from '../../edition';
import {listFolder} from '../../edition/read/list-folder';
import type {CheckedFile, OpenedFile, SaveFileRequest, SaveFileResult} from '../model/desk-api';
import {checkText} from './check-text';
import type {Answers} from './create-desk-server';
import {dropDraft, findDraft} from './drafts';
import {locked} from './locked';
import type {WrittenEdition} from '../../editing/open-written-edition';
import {AskedWrongly} from './read-json';
import {save} from './saves';
import {toHash} from './to-hash';
import {toLineProblem} from './to-line-problem';
import type {ProblemWatch} from '../../editing/watch-problems';

/** The texts of the edition that can be opened as they stand: what has no form, or cannot be read. */
export function listTexts(siteDir: string): string[] {
  const {docs, data} = foldersOf(NEXT);
  return [
    'CHANGELOG.md',
    ...[docs, data]
      .flatMap((folder) => listFolder(siteDir, folder).files)
      .filter((path) => /\.(md|yml)$/.test(path)),
  ];
}

/** Files as plain text, with what the check says of each line: also of those that it cannot read. */
export function answersForFiles(
  siteDir: string,
  desk: WrittenEdition,
  watch: ProblemWatch,
): Answers {
  const read = (path: string): string => {
    if (!listTexts(siteDir).includes(path)) throw new AskedWrongly(`There is no file ${path}.`);
    return readFileSync(join(siteDir, path), 'utf8');
  };
  const check = (path: string, text: string): CheckedFile => ({
    problems: checkText(desk, path, text).map((problem) => toLineProblem(problem, text)),
  });
  return {
    openFile: ({path}: {path: string}): OpenedFile => {
      const text = read(path);
      const draft = findDraft(siteDir, `file:${path}`);
      return {text, hash: toHash(text), ...check(path, text), draft};
    },
    checkFile: ({path, text}: {path: string; text: string}) => check(path, text),
    saveFile: async ({path, text, hash}: SaveFileRequest): Promise<SaveFileResult> => {
      try {
        return await locked(siteDir, () => {
          const before = read(path);
          if (toHash(before) !== hash)
            return {state: 'conflict', hash: toHash(before), theirs: before};
          dropDraft(siteDir, `file:${path}`);
          if (before === text) return {state: 'same', hash};
          const changes = [{path, before, after: text}];
          save(siteDir, {
            title: `Changed ${path}`,
            changes,
            uses: [],
            obstacles: [],
            afterwards: [],
          });
          return {state: 'saved', hash: toHash(text)};
        });
      } finally {
        watch.touch();
      }
    },
  };
}
