import {isUtf8} from 'node:buffer';
import {lstatSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Problem} from '../model/problem';
import {FIRST, type Position} from './line-index';
import {parseText, type ParsedText} from './parse-text';
import {MAX_BYTES} from './parse-yaml';

/**
 * The one way in which a text of an edition, or beside one, comes from the disk: a real file, not too large, UTF-8,
 * without signs that nobody sees. Never waits, never throws on bad input.
 * @param path relative to the site folder, with forward slashes
 */
export function readText(siteDir: string, path: string): ParsedText {
  const refuse = (what: string, cure: string, at: Position = FIRST): ParsedText => ({
    text: undefined,
    problems: [toFileProblem(path, what, cure, at)],
  });
  const full = join(siteDir, path);
  try {
    const stat = lstatSync(full);
    if (stat.isSymbolicLink())
      return refuse('is a link to another file', 'put the file itself here');
    if (!stat.isFile()) return refuse('is not a file', 'put a file with text in its place');
    if (stat.size > MAX_BYTES) return refuse('is over 1 MB', 'split it by theme');
    const bytes = readFileSync(full);
    if (!isUtf8(bytes))
      return refuse(
        'is not UTF-8, the encoding of all texts here',
        'save it again with the encoding UTF-8',
        firstForeign(bytes),
      );
    return parseText(bytes.toString('utf8'), path);
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refuse(`cannot be read: ${message}`, 'see that it is there and may be read');
  }
}

/** What is wrong with a file as a whole, or with its bytes. */
export const toFileProblem = (
  file: string,
  what: string,
  cure: string,
  at: Position = FIRST,
): Problem => ({file, ...at, where: 'file', what, cure, rule: 'files'});

/** Where the first byte stands that is no UTF-8: after the longest beginning that is. */
function firstForeign(bytes: Buffer): Position {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0 && isUtf8(bytes.subarray(start, end));) {
    line += 1;
    start = end + 1;
    end = bytes.indexOf(10, start);
  }
  const rest = bytes.subarray(start).toString('utf8');
  return {line, column: rest.indexOf('\uFFFD') + 1};
}
