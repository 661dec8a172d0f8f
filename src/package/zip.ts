import {unzipSync, zipSync, type Zippable} from 'fflate';
import type {PackageFiles} from './sums';

const REGULAR_FILE = 0o100644 * 0x10000;
const MAX_BYTES = 500_000_000;

/**
 * One archive with the same bytes on every machine: entries sorted, one time and one mode for all.
 * @param folder the folder that all files stand in
 * @param day of publication, `2004-12-31`, as the time of every file
 */
export function toZip(files: PackageFiles, folder: string, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // The archive holds local time: noon of that day wherever it is made.
  const mtime = new Date(year, month - 1, date, 12);
  const entries: Zippable = {};
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) entries[`${folder}/${path}`] = [content, {mtime, os: 3, attrs: REGULAR_FILE, level: 9}];
  return zipSync(entries);
}

/** The files of a package and the folder they stand in. @throws Error in plain words where it is no such archive */
export function readZip(archive: Uint8Array): {folder: string; files: Map<string, Uint8Array>} {
  let total = 0;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(archive, {filter: ({originalSize}) => {
      total += originalSize;
      if (total > MAX_BYTES) throw new Error('too large');
      return true;
    }});
  } catch {
    throw new Error('is damaged, or is no archive');
  }
  const names = Object.keys(entries).filter((name) => !name.endsWith('/'));
  const folder = names[0]?.split('/')[0] ?? '';
  if (folder === '' || !names.every((name) => name.startsWith(`${folder}/`))) throw new Error('does not hold one folder, as a package does');
  return {folder, files: new Map(names.map((name) => [name.slice(folder.length + 1), entries[name]!]))};
}
