import {join} from 'node:path';
import type {FileSystem} from './file-system';
import {sha256} from './manifest';

/** The folder in which an edition is put together before it takes its place. */
export const STAGING = '.edition-cut';
const JOURNAL = `${STAGING}/journal.json`;

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

export type Repair =
  {state: 'nothing'} | {state: 'old'} | ({state: 'new'} & Pick<Journal, 'verb' | 'edition'>);

/** Somebody else is cutting, or a file changed under an interrupted cut; the message says what to do. */
export class CutStopped extends Error {}

/** @throws CutStopped where a part would come to stand on something that is there already */
export function writeJournal(siteDir: string, fs: FileSystem, journal: Journal): void {
  const taken = journal.moves.find(
    ({to, replaces}) => replaces === null && fs.exists(join(siteDir, to)),
  );
  if (taken)
    throw new CutStopped(
      `${taken.to} is there already. See git status; remove what is not committed, and run the command again.`,
    );
  fs.writeFile(join(siteDir, `${JOURNAL}.new`), JSON.stringify(journal, null, 2));
  fs.rename(join(siteDir, `${JOURNAL}.new`), join(siteDir, JOURNAL));
}

/**
 * Brings a site in which a cut was interrupted back to a whole state: finished where the journal was written, undone where not.
 * Running it again, also after being interrupted itself, leads to the same state. Call it with the lock.
 */
export function repairCut(siteDir: string, fs: FileSystem): Repair {
  const staging = join(siteDir, STAGING);
  if (!fs.exists(staging)) return {state: 'nothing'};
  if (fs.exists(join(siteDir, JOURNAL))) {
    const journal = readJournal(siteDir, fs);
    if (isTakenBack(siteDir, fs, journal)) {
      abandonCut(siteDir, fs);
      return {state: 'old'};
    }
    makeMoves(siteDir, fs, journal);
    clearStaging(siteDir, fs);
    return {state: 'new', verb: journal.verb, edition: journal.edition};
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

const readJournal = (siteDir: string, fs: FileSystem): Journal =>
  JSON.parse(fs.readFile(join(siteDir, JOURNAL)).toString()) as Journal;

/** Somebody restored the repository under an interrupted cut: a part is gone, and all the rest is as it was before. */
function isTakenBack(siteDir: string, fs: FileSystem, {moves}: Journal): boolean {
  const isOld = ({to, replaces}: Move): boolean => {
    const target = join(siteDir, to);
    return replaces === null
      ? !fs.exists(target)
      : fs.exists(target) && sha256(fs.readFile(target)) === replaces;
  };
  return (
    moves.some(
      ({from, to, retires}) =>
        !retires && !fs.exists(join(siteDir, from)) && !fs.exists(join(siteDir, to)),
    ) && moves.every((move) => !move.retires && isOld(move))
  );
}

/** Makes the moves of the journal that are still to be made. Staging and journal stay, so that it can be done again. */
export function makeMoves(
  siteDir: string,
  fs: FileSystem,
  journal = readJournal(siteDir, fs),
): void {
  for (const move of journal.moves) makeMove(siteDir, fs, move);
}

/** Clears up after the moves, the journal last. */
export function clearStaging(siteDir: string, fs: FileSystem): void {
  for (const {name, kind} of fs.listFolder(join(siteDir, STAGING))) {
    if (kind === 'folder') fs.removeFolder(join(siteDir, STAGING, name));
    else if (name !== 'journal.json') fs.removeFile(join(siteDir, STAGING, name));
  }
  fs.removeFile(join(siteDir, JOURNAL));
  fs.removeFolder(join(siteDir, STAGING));
}

function makeMove(siteDir: string, fs: FileSystem, {from, to, replaces, retires}: Move): void {
  const source = join(siteDir, from);
  const target = join(siteDir, to);
  if (!fs.exists(source)) {
    if (retires || fs.exists(target)) return;
    throw new CutStopped(
      `${from} and ${to} are both missing, so the cut can be neither finished nor undone. Restore the repository: git checkout . && git clean -fdx versioned_docs versioned_data versioned_sidebars archived ${STAGING}`,
    );
  }
  if (replaces !== null && fs.exists(target) && sha256(fs.readFile(target)) !== replaces) {
    throw new CutStopped(
      `${to} was changed after the cut was interrupted. Keep your change elsewhere, restore the file with git checkout ${to}, and run the command again.`,
    );
  }
  fs.makeFolder(join(target, '..'));
  fs.rename(source, target);
}
