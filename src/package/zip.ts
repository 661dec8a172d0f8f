import {unzipSync, zipSync, type Zippable} from 'fflate';
import type {PackageFiles} from './sums';

/** More than any package holds, and little enough for memory. */
export const MAX_BYTES = 500_000_000;
export const MAX_FILES = 20_000;

/** A plain file that all may read. */
const REGULAR_FILE = 0o100644 * 0x10000;

/**
 * One archive with the same bytes on every machine: entries sorted, one time and one mode for all. Packed by a
 * library in JavaScript, because what Node itself makes depends on the processor.
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

/** Every entry of an archive with its whole name. @throws Error in plain words */
export function parseZip(archive: Uint8Array): [name: string, content: Uint8Array][] {
  let count = 0;
  let room = MAX_BYTES;
  const refuse = (what: string): never => {
    throw new ArchiveFault(`${what}; get it again from its publisher`);
  };
  try {
    const found = unzipSync(archive, {
      // Called before the entry is unpacked; the library then unpacks no more than the size it tells.
      filter: ({originalSize}) => {
        room -= originalSize;
        if (room < 0) refuse(`it holds more than ${MAX_BYTES / 1e6} MB, and no package does`);
        if (count++ === MAX_FILES)
          refuse(`it holds more than ${MAX_FILES} files, and no package does`);
        return true;
      },
    });
    const entries = Object.entries(found);
    return entries.length === count ? entries : refuse('it holds two files of one name');
  } catch (error) {
    if (error instanceof ArchiveFault) throw error;
    return refuse('it is damaged, or is no archive');
  }
}

class ArchiveFault extends Error {}
