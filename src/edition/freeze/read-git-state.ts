import {execFileSync} from 'node:child_process';
import {basename} from 'node:path';
import {isLeftover} from '../model/file-names';

/** What the repository says of a site folder. */
export interface GitState {
  /** The commit it stands on; undefined where there is no repository or no commit. */
  commit: string | undefined;
  /** Files with changes that are not committed, relative to the site folder. */
  changed: string[];
  /** Files among pages and data that git is told to ignore: they would be frozen, and nobody else would have them. */
  ignored: string[];
  /** What git says where it refuses to look at the folder. */
  refusal?: string;
}

/** What systems and editors leave is not copied into an edition. */
const isWork = (path: string): boolean => !isLeftover(basename(path));

/** The commit and the uncommitted files of a folder. */
export function readGitState(siteDir: string): GitState {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', siteDir, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64_000_000,
    });
  const list = (...args: string[]): string[] =>
    git(...args)
      .split('\0')
      .filter(Boolean);
  try {
    const status = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all'];
    const ignored = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard'];
    return {
      commit: git('rev-parse', '--verify', 'HEAD').trim(),
      changed: list(...status, '--', '.')
        .map((line) => line.slice(3))
        .filter(isWork),
      ignored: list(...ignored, '--', 'docs', 'data').filter(isWork),
    };
  } catch (error) {
    return {commit: undefined, changed: [], ignored: [], refusal: refusalOf(error)};
  }
}

/** The first line of what git says; it has no such line where it is not installed. */
function refusalOf(error: unknown): string {
  const {stderr, code} = error as {stderr?: string; code?: string};
  if (code === 'ENOENT') return 'git is not installed';
  return stderr?.split('\n', 1)[0]?.replace(/^fatal: /, '') || 'git could not be run';
}
