import {existsSync, statSync} from 'node:fs';

/** What stands at a path; undefined where nothing does, also because a part of the way to it is no folder. */
export function kindOf(path: string): 'file' | 'folder' | 'other' | undefined {
  if (!existsSync(path)) return undefined;
  const stat = statSync(path);
  return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
}
