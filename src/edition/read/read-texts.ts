import {listFolder} from './list-folder';
import type {SourceFile} from './read-files';
import {readText} from './read-text';

const TEXT = /\.(md|ya?ml|json|csv|svg|txt|ts|tsx)$/;

/**
 * Every text below some folders, and some files by name, as they stand. What cannot be read is said
 * where it is used.
 */
export function readTexts(
  siteDir: string,
  folders: readonly string[],
  isWanted: (path: string) => boolean = () => true,
): SourceFile[] {
  return folders
    .flatMap((folder) => listFolder(siteDir, folder).files)
    .filter((path) => TEXT.test(path) && isWanted(path))
    .flatMap((path) => {
      const {text} = readText(siteDir, path);
      return text === undefined ? [] : [{path, text}];
    });
}
