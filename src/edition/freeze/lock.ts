import {join} from 'node:path';
import type {FileSystem} from './file-system';
import {CutStopped} from './journal';

/** Holds the number of the process that is changing what is published. One process has it at a time. */
export const LOCK = '.edition-lock';

/** Time a process may take between making the file and writing its number into it. */
const CLAIMING_MS = 2000;

/**
 * Takes the lock for this process, also from one that has died with it.
 * @throws CutStopped where another process has it
 */
export function takeLock(
  siteDir: string,
  fs: FileSystem,
  pid: number,
  isRunning: (pid: number) => boolean,
): void {
  const lock = join(siteDir, LOCK);
  if (fs.createFile(lock, String(pid))) return;
  const owner = readOwner(lock, fs);
  if (owner.isHeld(isRunning)) throw busy(owner.text);
  // Whoever renames it first may clear it away; if it is no longer the file that was read, its owner gets it back.
  const aside = `${lock}.${pid}`;
  if (fs.exists(lock)) fs.rename(lock, aside);
  if (fs.exists(aside) && fs.readFile(aside).toString() !== owner.text) {
    fs.rename(aside, lock);
    throw busy(readOwner(lock, fs).text);
  }
  if (fs.exists(aside)) fs.removeFile(aside);
  if (!fs.createFile(lock, String(pid))) throw busy(readOwner(lock, fs).text);
}

export function releaseLock(siteDir: string, fs: FileSystem): void {
  fs.removeFile(join(siteDir, LOCK));
}

function readOwner(
  lock: string,
  fs: FileSystem,
): {text: string; isHeld: (isRunning: (pid: number) => boolean) => boolean} {
  const text = fs.exists(lock) ? fs.readFile(lock).toString() : '';
  const isNew = text === '' && fs.exists(lock) && fs.ageOf(lock) < CLAIMING_MS;
  return {text, isHeld: (isRunning) => isNew || (Number(text) > 0 && isRunning(Number(text)))};
}

const busy = (owner: string): CutStopped =>
  new CutStopped(
    `Another command is changing what is published right now${owner === '' ? '' : ` (process ${owner})`}. Wait until it has ended. If there is no such process, remove the file ${LOCK} and try again.`,
  );
