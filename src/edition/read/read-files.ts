import {listFolder} from './list-folder';
import type {Problem} from '../model/problem';
import {readText, toFileProblem} from './read-text';

/** A source file: its path relative to the site folder, with forward slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

const OF_OTHER_PROGRAMS =
  /\.(docx?|odt|rtf|xlsx?|ods|csv|pptx?|pdf|pages|numbers|png|jpe?g|gif|zip)$/i;

/** The texts below a folder, sorted by path. A file with another ending is refused: it would be published unread. */
export function readFiles(
  siteDir: string,
  folder: string,
  ending: string,
): {files: SourceFile[]; problems: Problem[]} {
  const {files: paths, problems} = listFolder(siteDir, folder);
  const files: SourceFile[] = [];
  for (const path of paths) {
    if (!path.endsWith(ending)) {
      problems.push(
        toFileProblem(
          path,
          `is not read: files here end in ${ending}`,
          OF_OTHER_PROGRAMS.test(path)
            ? `it belongs to another program: move it away, and copy its words into a file that ends in ${ending}`
            : `give it the ending ${ending}, or move it`,
        ),
      );
      continue;
    }
    const {text, problems: faults} = readText(siteDir, path);
    problems.push(...faults);
    if (text !== undefined) files.push({path, text});
  }
  return {files, problems};
}
