import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {ProblemsError} from '../../edition';
import type {KeptComment} from '../../preview/comments-file';
import {markComment, readKeptComments} from '../../preview/kept-comments';
import {takeComments} from '../../preview/take-comments';
import type {ReviewFile, TakenComments} from '../model/comments';
import type {Answers} from './create-desk-server';
import {listThings} from './names';
import type {WrittenEdition} from '../../editing/open-written-edition';
import {AskedWrongly} from './read-json';
import {runCommand} from '../../editing/run-command';

/** More than a person types in a minute, and fewer than a command line holds. */
const MAX_NAMES = 200;

/** A file for a reviewer, and the comments that come back in one. */
export const answersForComments = (siteDir: string, desk: WrittenEdition): Answers => ({
  comments: (): KeptComment[] => readKeptComments(siteDir),
  takeComments: ({file, text}: {file: string; text: string}): TakenComments => {
    try {
      return takeComments(siteDir, desk.current(), String(text), String(file));
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      throw new AskedWrongly(`${error.message}\nNothing was taken in.`);
    }
  },
  markComment: ({number, isDone}: {number: number; isDone: boolean}): void =>
    markComment(siteDir, number, isDone === true),
  reviewFile: async ({names}: {names: readonly string[]}): Promise<ReviewFile> => {
    const known = new Set(listThings(desk.current()).map(({name}) => name));
    const unknown = names.find((name) => !known.has(name));
    if (unknown !== undefined)
      throw new AskedWrongly(`${unknown} is no page and no record; pick it from the list.`);
    if (names.length > MAX_NAMES)
      throw new AskedWrongly(
        `Name at most ${MAX_NAMES} pages and records, or none for all that changed.`,
      );
    const path = join(siteDir, '.desk/draft.html');
    const args = ['--to', path, '--', ...names];
    const {code, stderr} = await runCommand(siteDir, 'scripts/preview.ts', args);
    if (code !== 0) throw new AskedWrongly(stderr.trim() || 'The draft could not be made.');
    const html = readFileSync(path, 'utf8');
    rmSync(path);
    return {file: `draft-${desk.current().about.edition}.html`, html};
  },
});
