import {
  findEditions,
  isError,
  loadEdition,
  NEXT,
  ProblemsError,
  type Edition,
} from '../../src/edition';
import {ARCHIVE} from '../../src/edition/freeze/archive-file';
import {assertNotArchived} from './assert-not-archived';
import {VerbError} from './run-verb';

/** The numbers of the published editions, newest first. */
export const findPublished = (siteDir: string): string[] =>
  findEditions(siteDir)
    .map(({name}) => name)
    .filter((name) => name !== NEXT);

/** @throws VerbError where there is no such edition; ProblemsError where it is not sound */
export function readEdition(siteDir: string, name: string): Edition {
  assertNotArchived(
    siteDir,
    name,
    () =>
      'To read it here, look at the project as it was before:\n  git worktree add ' +
      `../before-${name} "$(git log -1 --format=%h -- ${ARCHIVE}/${name}.json)^"`,
  );
  const editions = findEditions(siteDir);
  const folders = editions.find((edition) => edition.name === name);
  if (!folders)
    throw new VerbError(
      `There is no edition ${name}. There are: ${editions.map((edition) => edition.name).join(', ')}.`,
    );
  const {edition, problems} = loadEdition(siteDir, folders);
  if (!edition || problems.some(isError)) throw new ProblemsError(problems);
  return edition;
}
