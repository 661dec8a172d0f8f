import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname} from 'node:path';
import {isLeftover} from '../model/file-names';

/** What stands in a folder. */
export interface FolderEntry {
  name: string;
  kind: 'file' | 'folder' | 'other';
}

/** The calls a cut makes to the disk, so that a test can let any of them fail. Paths are absolute. */
export interface FileSystem {
  exists(path: string): boolean;
  /** Sorted by name; links are `other`. */
  listFolder(path: string): FolderEntry[];
  readFile(path: string): Buffer;
  /** Writes to the disk itself, not only to the system's memory, before it returns. */
  writeFile(path: string, content: Buffer | string): void;
  /** With the folders above it. */
  makeFolder(path: string): void;
  /** In one step; an existing file is replaced. */
  rename(from: string, to: string): void;
  /** With all that is in it; no fault where it does not exist. */
  remove(path: string): void;
}

export const DISK: FileSystem = {
  exists: existsSync,
  listFolder: (path) =>
    readdirSync(path, {withFileTypes: true})
      .map((entry): FolderEntry => ({
        name: entry.name,
        kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  readFile: (path) => readFileSync(path),
  writeFile: (path, content) => writeFileSync(path, content, {flush: true}),
  makeFolder: (path) => void mkdirSync(path, {recursive: true}),
  rename: (from, to) => {
    renameSync(from, to);
    syncFolder(dirname(to));
  },
  remove: (path) => rmSync(path, {recursive: true, force: true}),
};

/** A rename lasts once its folder is on the disk. Systems that cannot open folders (Windows) need nothing. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/**
 * Every file below a folder, as paths relative to it with forward slashes, in order, without what systems and editors
 * leave there. `others` are links and the like.
 */
export function listFiles(fs: FileSystem, folder: string): {files: string[]; others: string[]} {
  const files: string[] = [];
  const others: string[] = [];
  const walk = (below: string): void => {
    for (const {name, kind} of fs.listFolder(`${folder}/${below}`)) {
      const path = `${below}${name}`;
      if (kind === 'folder') walk(`${path}/`);
      else if (isLeftover(name)) continue;
      else (kind === 'file' ? files : others).push(path);
    }
  };
  walk('');
  return {files, others};
}
