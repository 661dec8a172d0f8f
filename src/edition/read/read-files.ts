import {lstatSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {kindOf} from './kind-of';
import type {Problem} from '../model/problem';
import {FIRST} from './line-index';
import {MAX_BYTES} from './parse-yaml';

/** A source file: its path relative to the site folder, with forward slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/**
 * All files below a folder with that ending, sorted by path. Links and files that are too large are refused.
 * A missing folder counts as empty, because git keeps no empty folders.
 */
export function readFiles(
  siteDir: string,
  folder: string,
  ending: string,
): {files: SourceFile[]; problems: Problem[]} {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const refuse = (file: string, what: string, cure: string) =>
    problems.push({file, ...FIRST, where: 'file', what, cure, rule: 'files'});

  const walk = (path: string): void => {
    const names = readdirSync(join(siteDir, path)).sort();
    for (const name of names) {
      const child = `${path}/${name}`;
      const stat = lstatSync(join(siteDir, child));
      if (stat.isSymbolicLink())
        refuse(child, 'is a link to another file', 'put the file itself here');
      else if (stat.isDirectory()) walk(child);
      else if (name.endsWith(ending)) {
        if (stat.size > MAX_BYTES) refuse(child, 'is over 1 MB', 'split it by theme');
        else files.push({path: child, text: readFileSync(join(siteDir, child), 'utf8')});
      } else if (/\.(ya?ml|mdx?|markdown)$/.test(name)) {
        refuse(
          child,
          `is not read: files here end in ${ending}`,
          `give it the ending ${ending}, or move it`,
        );
      }
    }
  };
  const kind = kindOf(join(siteDir, folder));
  if (kind === 'folder') walk(folder);
  else if (kind)
    refuse(
      folder,
      'is not a folder',
      `move it away, and restore the folder: git checkout -- ${folder}`,
    );
  return {files, problems};
}
