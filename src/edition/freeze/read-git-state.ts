import {execFileSync} from 'node:child_process';

/** What the repository says of a site folder. */
export interface GitState {
  /** The commit it stands on; undefined where there is no repository or no commit. */
  commit: string | undefined;
  /** Files with changes that are not committed, relative to the site folder. */
  changed: string[];
  /** Files among pages and data that git is told to ignore: they would be frozen, and nobody else would have them. */
  ignored: string[];
}

/** The commit and the uncommitted files of a folder. */
export function readGitState(siteDir: string): GitState {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', siteDir, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
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
      changed: list(...status, '--', '.').map((line) => line.slice(3)),
      ignored: list(...ignored, '--', 'docs', 'data'),
    };
  } catch {
    return {commit: undefined, changed: [], ignored: []};
  }
}
