import {readFileSync, statSync} from 'node:fs';
import {MAX_BYTES} from '../../src/package/zip-entries';
import {VerbError} from './run-verb';

/** @throws VerbError where there is no file, or something else than a file */
export function assertFile(path: string): void {
  const found = statSync(path, {throwIfNoEntry: false});
  if (!found) throw new VerbError(`There is no file ${path}`);
  if (!found.isFile()) throw new VerbError(`${path} is a folder or a device, and not a file`);
}

/** The bytes of a package. @throws VerbError where they are no file, or more than any package holds */
export function readPackage(path: string): Buffer {
  assertFile(path);
  if (statSync(path).size > MAX_BYTES)
    throw new VerbError(`${path} is larger than ${MAX_BYTES / 1e6} MB, and no package is`);
  return readFileSync(path);
}
