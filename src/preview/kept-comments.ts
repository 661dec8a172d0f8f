import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {DISK} from '../edition/freeze/file-system';
import type {Comment, CommentsFile, KeptComment} from './comments-file';

/**
 * Beside the saves of the desk, where git does not look: what a reviewer writes may name a person or
 * a case, and what git once held cannot be taken out of it. No edition and no package can hold it.
 */
export const COMMENTS = '.desk/comments.json';

/** All comments that were taken in, oldest first. */
export function readKeptComments(siteDir: string): KeptComment[] {
  const path = join(siteDir, COMMENTS);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as KeptComment[]) : [];
}

/** Takes in what a reviewer wrote. What was taken in before is not taken in twice. @returns how many are new */
export function keepComments(
  siteDir: string,
  {edition, day, role, comments}: CommentsFile,
): number {
  const kept = readKeptComments(siteDir);
  const keyOf = ({name, quote, text}: Comment, by: string): string =>
    JSON.stringify([name, quote, text, by]);
  const known = new Set(kept.map((comment) => keyOf(comment, comment.role)));
  let number = kept.at(-1)?.number ?? 0;
  const fresh = comments.flatMap((comment): KeptComment[] => {
    const key = keyOf(comment, role);
    if (known.has(key)) return [];
    known.add(key);
    number += 1;
    return [{number, edition, day, role, ...comment, isDone: false}];
  });
  if (fresh.length > 0) write(siteDir, [...kept, ...fresh]);
  return fresh.length;
}

/** Marks a comment as done, or not. Nothing happens where it is not there. */
export function markComment(siteDir: string, number: number, isDone: boolean): void {
  const kept = readKeptComments(siteDir);
  write(
    siteDir,
    kept.map((comment) => (comment.number === number ? {...comment, isDone} : comment)),
  );
}

function write(siteDir: string, comments: readonly KeptComment[]): void {
  const path = join(siteDir, COMMENTS);
  DISK.makeFolder(dirname(path));
  DISK.writeFile(`${path}.aside`, `${JSON.stringify(comments, null, 2)}\n`);
  DISK.rename(`${path}.aside`, path);
}
