import {ProblemsError, type Edition} from '../edition';
import {keepComments} from './kept-comments';
import {parseComments} from './parse-comments';

/**
 * Takes in the file of a reviewer, all of it or nothing.
 * @returns how many comments are new, and how many were known already
 * @throws ProblemsError where something is wrong with the file
 */
export function takeComments(
  siteDir: string,
  edition: Edition,
  raw: string,
  file: string,
): {fresh: number; known: number} {
  const {comments, problems} = parseComments(raw, file, edition);
  if (!comments) throw new ProblemsError(problems);
  const fresh = keepComments(siteDir, comments);
  return {fresh, known: comments.comments.length - fresh};
}
