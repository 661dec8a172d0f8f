import type {Problem} from '../model/problem';
import {toFileProblem} from './read-text';

const MAX_BYTES = 100_000;
const MAX_LINES = 3000;
/** How often a sign that may mean something in Markdown may stand on a page. */
const MAX_SIGNS = 3000;
const SIGNS = [...'[<*_`~&@'];
const DEEP = /^(?:[ \t]|[-*+>] ){60}/m;

/**
 * Whether a page is small enough to be read as Markdown: some marks cost more the more of them there are. The longest
 * page that anybody would want to read is far below.
 */
export function checkPageSize(text: string, file: string): Problem[] {
  const say = (what: string, cure: string): Problem[] => [toFileProblem(file, what, cure)];
  const split = 'split it into pages';
  if (Buffer.byteLength(text) > MAX_BYTES) return say(`is over ${MAX_BYTES / 1000} kB`, split);
  if (text.split('\n').length > MAX_LINES) return say(`has more than ${MAX_LINES} lines`, split);
  if (DEEP.test(text)) return say('nests lists more than 30 deep', 'write them flat');
  const often =
    SIGNS.find((sign) => text.split(sign).length > MAX_SIGNS) ??
    (text.split(/:(?=[a-z])/).length > MAX_SIGNS ? ':' : undefined);
  return often === undefined
    ? []
    : say(`holds the sign ${often} more than ${MAX_SIGNS} times`, split);
}
