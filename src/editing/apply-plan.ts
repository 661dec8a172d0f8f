import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {DISK, type FileSystem} from '../edition/freeze/file-system';
import type {FileChange, Plan} from './plan';

/** Files are written here first, on the same disk, where nothing reads them. */
const ASIDE = '.editing';

/** The files are no longer as the plan found them; the message names the file. */
export class PlanOutdatedError extends Error {}

/**
 * Carries out a plan. Everything is written aside first, and then renamed into its place; where a step fails, what was
 * already done is put back. Call it with the lock, so that no other command works at the same time.
 * @throws PlanOutdatedError where a file has changed since the plan was made; nothing has changed then
 */
export function applyPlan(siteDir: string, {changes}: Plan, fs: FileSystem = DISK): void {
  const aside = (index: number): string => join(siteDir, ASIDE, String(index));
  fs.remove(join(siteDir, ASIDE));
  fs.makeFolder(join(siteDir, ASIDE));
  const done: FileChange[] = [];
  try {
    changes.forEach(({after}, index) => {
      if (after !== undefined) fs.writeFile(aside(index), after);
    });
    for (const change of changes) assertUnchanged(siteDir, change);
    changes.forEach((change, index) => {
      done.push(change);
      put(fs, join(siteDir, change.path), aside(index), change.after !== undefined);
    });
  } catch (error) {
    for (const change of done.reverse()) putBack(siteDir, change, fs);
    throw error;
  } finally {
    fs.remove(join(siteDir, ASIDE));
  }
}

function put(fs: FileSystem, path: string, aside: string, isWritten: boolean): void {
  if (!isWritten) return fs.remove(path);
  fs.makeFolder(dirname(path));
  fs.rename(aside, path);
}

function putBack(siteDir: string, {path, before}: FileChange, fs: FileSystem): void {
  const full = join(siteDir, path);
  if (before === undefined) return fs.remove(full);
  const aside = join(siteDir, ASIDE, 'before');
  fs.writeFile(aside, before);
  fs.rename(aside, full);
}

function assertUnchanged(siteDir: string, {path, before}: FileChange): void {
  if (readIfThere(join(siteDir, path)) !== before)
    throw new PlanOutdatedError(
      `${path} has changed meanwhile. Nothing was done; look at it, and try again.`,
    );
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
