import {join} from 'node:path';
import {loadEdition} from '../load-edition';
import {isError, ProblemsError} from '../model/problem';
import type {FileSystem} from './file-system';
import {abandonCut, clearStaging, makeMoves, STAGING, writeJournal} from './journal';
import {STAGED, stageEdition, type StageInput} from './stage-edition';

/** Says what is being done: `copying pages and records`. */
export type Tell = (step: string) => void;

/**
 * Cuts an edition whose preflight found nothing. Until the journal is written nothing but the staging folder has changed,
 * and a failure clears it away; from then on the cut is finished, here or by `repairCut` before the next command.
 * Call it with the lock.
 * @param verify looks at the edition in its place; an interruption of it, too, is noticed by the next command
 * @throws ProblemsError where the staged edition is not sound by its own schemas
 */
export function cutEdition(
  input: StageInput,
  fs: FileSystem,
  tell: Tell,
  verify: () => void = () => {},
): void {
  const {siteDir, name} = input.request;
  try {
    fs.makeFolder(join(siteDir, STAGING));
    tell('copying pages, records and schemas aside, with the hash of each');
    const moves = stageEdition(input, fs);
    tell('checking the copy by its own schemas');
    const {problems} = loadEdition(siteDir, {name, docs: STAGED.docs, data: STAGED.data});
    if (problems.some(isError)) throw new ProblemsError(problems);
    writeJournal(siteDir, fs, {verb: 'cut', edition: name, moves});
  } catch (error) {
    abandonCut(siteDir, fs);
    throw error;
  }
  tell('putting the edition in its place');
  makeMoves(siteDir, fs);
  tell('verifying the published edition');
  try {
    verify();
  } finally {
    clearStaging(siteDir, fs);
  }
}
