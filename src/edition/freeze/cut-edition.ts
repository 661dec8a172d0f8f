import {loadEdition} from '../load-edition';
import {isError, ProblemsError} from '../model/problem';
import {VERSIONS_FILE} from '../read/read-versions';
import type {FileSystem} from './file-system';
import {placesOf} from './manifest';
import {finish, undoQuietly} from './repair';
import {stageEdition, toStagedPlaces, type StageInput} from './stage-edition';
import {openStaging, place, putFile, toVersionsText, type Change} from './staging';

/** Says what is being done: `copying pages and records`. */
export type Tell = (step: string) => void;

/**
 * Cuts an edition whose preflight found nothing. It is published once `versions.json` names it, which is the last
 * of the parts to be put in place; see `repair.ts` for what happens where that is interrupted. Call it with the
 * lock.
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
  const change: Change = {verb: 'cut', edition: name};
  const staged = toStagedPlaces(name);
  const {docs, data, sidebars} = placesOf(name);
  openStaging(siteDir, fs, change, [docs, data, sidebars]);
  try {
    tell('copying pages, records and schemas aside, with the hash of each');
    stageEdition(input, fs);
    tell('checking the copy by its own schemas');
    const {problems} = loadEdition(siteDir, {name, docs: staged.docs, data: staged.data});
    if (problems.some(isError)) throw new ProblemsError(problems);
    tell('putting the edition in its place');
    place(siteDir, fs, staged.docs, docs);
    place(siteDir, fs, staged.data, data);
    place(siteDir, fs, staged.sidebars, sidebars);
    putFile(siteDir, fs, change, VERSIONS_FILE, toVersionsText([name, ...input.published]));
  } catch (error) {
    undoQuietly(siteDir, fs, change);
    throw error;
  }
  tell('verifying the published edition');
  finish(siteDir, fs, change, verify);
}
