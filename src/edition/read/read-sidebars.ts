import {join} from 'node:path';
import {require as requireTypeScript} from 'tsx/cjs/api';
import type {Problem} from '../model/problem';
import {kindOf} from './kind-of';
import {FIRST} from './line-index';
import {toFileProblem} from './read-text';

const FILE = 'sidebars.ts';
const CURE = `correct it, or restore it: git checkout -- ${FILE}`;

/**
 * The contents of the edition being written, as `sidebars.ts` exports them: plain data. Undefined where there is no
 * such file, or where it cannot be used.
 */
export function readSidebars(siteDir: string): {sidebars: unknown; problems: Problem[]} {
  const file = join(siteDir, FILE);
  const kind = kindOf(file);
  if (kind === undefined) return {sidebars: undefined, problems: []};
  const refuse = (what: string, at = FIRST) => ({
    sidebars: undefined,
    problems: [toFileProblem(FILE, what, CURE, at)],
  });
  if (kind !== 'file') return refuse('is not a file, but a folder, a link or something else');
  try {
    const loaded = requireTypeScript(file, __filename) as {default?: unknown};
    return {
      sidebars: JSON.parse(JSON.stringify(loaded.default ?? loaded)) as unknown,
      problems: [],
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column, said] = /:(\d+):(\d+): ERROR: (.*)/.exec(message) ?? [];
    return refuse(
      `cannot be run: ${said ?? message.split('\n', 1)[0]}`,
      line === undefined ? FIRST : {line: Number(line), column: Number(column) + 1},
    );
  }
}
