import {join} from 'node:path';
import type {FileSystem} from './file-system';
import {sha256} from './manifest';

/** The folder in which an edition is put together before it takes its place. */
export const STAGING = '.edition-cut';
const JOURNAL = `${STAGING}/journal.json`;
const OWNER = `${STAGING}/owner`;

/** One rename that puts a part of the new edition in its place. Paths relative to the site folder. */
export interface Move {
  from: string;
  to: string;
  /** For a file that replaces another: the hash of what it replaces; null where there is nothing yet. */
  replaces: string | null;
  /** It takes a part out of the site: where the part is gone, the move has been made. */
  retires?: true;
}

/** Written once everything is staged and verified: from then on a cut, or the retiring of an edition, is only ever finished, never undone. */
export interface Journal {
  verb: 'cut' | 'archive';
  edition: string;
  moves: Move[];
}

export type Repair = {state: 'nothing'} | {state: 'old'} | ({state: 'new'} & Pick<Journal, 'verb' | 'edition'>);

/** Somebody else is cutting, or a file changed under an interrupted cut; the message says what to do. */
export class CutStopped extends Error {}

/** Takes the staging folder for this process. Call `repairCut` first: it refuses where another process has it. */
export function claimStaging(siteDir: string, fs: FileSystem, pid: number): void {
  fs.makeFolder(join(siteDir, STAGING));
  fs.writeFile(join(siteDir, OWNER), String(pid));
}

export function writeJournal(siteDir: string, fs: FileSystem, journal: Journal): void {
  fs.writeFile(join(siteDir, `${JOURNAL}.new`), JSON.stringify(journal, null, 2));
  fs.rename(join(siteDir, `${JOURNAL}.new`), join(siteDir, JOURNAL));
}

/**
 * Brings a site in which a cut was interrupted back to a whole state: finished where the journal was written, undone where not.
 * Running it again, also after being interrupted itself, leads to the same state.
 */
export function repairCut(siteDir: string, fs: FileSystem, isRunning: (pid: number) => boolean): Repair {
  const staging = join(siteDir, STAGING);
  if (!fs.exists(staging)) return {state: 'nothing'};
  const owner = fs.exists(join(siteDir, OWNER)) ? Number(fs.readFile(join(siteDir, OWNER)).toString()) : 0;
  if (owner > 0 && isRunning(owner)) {
    throw new CutStopped(`An edition is being cut right now by process ${owner}. Wait until it has ended. If there is no such process, remove the file ${OWNER} and try again.`);
  }
  if (fs.exists(join(siteDir, JOURNAL))) {
    const {verb, edition} = finishCut(siteDir, fs);
    return {state: 'new', verb, edition};
  }
  const wasEmpty = fs.listFolder(staging).length === 0;
  fs.removeFolder(staging);
  return {state: wasEmpty ? 'nothing' : 'old'};
}

/** Clears away a cut that has moved nothing yet. The journal goes first: without it nothing can be taken for finished. */
export function abandonCut(siteDir: string, fs: FileSystem): void {
  if (fs.exists(join(siteDir, JOURNAL))) fs.removeFile(join(siteDir, JOURNAL));
  fs.removeFolder(join(siteDir, STAGING));
}

/** Makes the moves of the journal that are still to be made, then clears up, the journal last. Returns the journal. */
export function finishCut(siteDir: string, fs: FileSystem): Journal {
  const journal = JSON.parse(fs.readFile(join(siteDir, JOURNAL)).toString()) as Journal;
  for (const move of journal.moves) makeMove(siteDir, fs, move);
  for (const {name, kind} of fs.listFolder(join(siteDir, STAGING))) {
    if (kind === 'folder') fs.removeFolder(join(siteDir, STAGING, name));
    else if (name !== 'journal.json') fs.removeFile(join(siteDir, STAGING, name));
  }
  fs.removeFile(join(siteDir, JOURNAL));
  fs.removeFolder(join(siteDir, STAGING));
  return journal;
}

function makeMove(siteDir: string, fs: FileSystem, {from, to, replaces, retires}: Move): void {
  const source = join(siteDir, from);
  const target = join(siteDir, to);
  if (!fs.exists(source)) {
    if (retires || fs.exists(target)) return;
    throw new CutStopped(`${from} and ${to} are both missing, so the cut can be neither finished nor undone. Restore the repository: git checkout . && git clean -fd versioned_docs versioned_data versioned_sidebars ${STAGING}`);
  }
  if (replaces !== null && fs.exists(target) && sha256(fs.readFile(target)) !== replaces) {
    throw new CutStopped(`${to} was changed after the cut was interrupted. Keep your change elsewhere, restore the file with git checkout ${to}, and run the command again.`);
  }
  fs.makeFolder(join(target, '..'));
  fs.rename(source, target);
}
