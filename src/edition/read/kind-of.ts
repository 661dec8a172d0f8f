import {lstatSync} from 'node:fs';

/**
 * What stands at a path; undefined where nothing does, also because a part of the way to it is no folder. A link is
 * neither file nor folder: what it leads to may be anywhere, or nowhere.
 */
export function kindOf(path: string): 'file' | 'folder' | 'other' | undefined {
  try {
    const stat = lstatSync(path);
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
