import {zipSync, type Zippable} from 'fflate';
import {isPackagePath} from './package-path';
import type {PackageFiles} from './sums';
import {parseZipEntries, REGULAR_FILE} from './zip-entries';

const FOLDER = /^guidance-package-(\d+\.\d+)(-mission)?$/;

/** What an archive holds, and what it says of itself. */
export interface ReadZip {
  /** The folder that all files stand in. */
  folder: string;
  /** The edition that the folder names. */
  edition: string;
  /** The day of every file, `2004-12-31`. */
  day: string;
  files: Map<string, Uint8Array>;
}

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
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    entries[`${folder}/${path}`] = [content, {mtime, os: 3, attrs: REGULAR_FILE, level: 9}];
  return zipSync(entries);
}

/** The files of a package and the folder they stand in. @throws Error in plain words where it is no such archive */
export function readZip(archive: Uint8Array): ReadZip {
  const entries = parseZipEntries(
    Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength),
  );
  const folder = entries[0]?.name.split('/')[0] ?? '';
  const edition = FOLDER.exec(folder)?.[1];
  if (edition === undefined || !entries.every(({name}) => name.startsWith(`${folder}/`)))
    throw new Error(
      'does not hold one folder called guidance-package and a number, as a package does',
    );
  const files = new Map(entries.map(({name, content}) => [name.slice(folder.length + 1), content]));
  if (![...files.keys()].every(isPackagePath))
    throw new Error('holds a name that leads out of its folder, or that cannot be shown as it is');
  const {day} = entries[0]!;
  if (!entries.every((entry) => entry.day === day))
    throw new Error('holds files of different days, as no package does');
  return {folder, edition, day, files};
}
