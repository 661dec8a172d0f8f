import {lstatSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {isLeftover} from '../model/file-names';
import {kindOf} from './kind-of';
import type {Problem} from '../model/problem';
import {toFileProblem} from './read-text';

/**
 * All files below a folder, sorted by path, without what systems and editors leave there. Links, pipes and the like are
 * refused. A missing folder counts as empty, because git keeps no empty folders.
 * @param folder relative to the site folder, as are the paths
 */
export function listFolder(
  siteDir: string,
  folder: string,
): {files: string[]; problems: Problem[]} {
  const files: string[] = [];
  const problems: Problem[] = [];
  const walk = (path: string): void => {
    for (const name of readdirSync(join(siteDir, path)).sort()) {
      const child = `${path}/${name}`;
      const stat = lstatSync(join(siteDir, child), {throwIfNoEntry: false});
      if (!stat)
        problems.push(
          toFileProblem(
            child,
            'has a name that is not UTF-8',
            'give it another name, or remove it',
          ),
        );
      else if (stat.isDirectory()) walk(child);
      else if (isLeftover(name)) continue;
      else if (stat.isFile()) files.push(child);
      else
        problems.push(
          stat.isSymbolicLink()
            ? toFileProblem(child, 'is a link to another file', 'put the file itself here')
            : toFileProblem(child, 'is not a file', 'remove it'),
        );
    }
  };
  const kind = kindOf(join(siteDir, folder));
  if (kind === 'folder') walk(folder);
  else if (kind)
    problems.push(
      toFileProblem(
        folder,
        'is not a folder',
        `move it away, and restore the folder: git checkout -- ${folder}`,
      ),
    );
  return {files, problems};
}
