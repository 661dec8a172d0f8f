import {runChecks} from './checks/checks';
import type {EditionFolders} from './model/edition';
import {sortProblems} from './model/problem';
import type {ParsePage} from './read/parse-page';
import {readEdition, type LoadedEdition} from './read-edition';

/**
 * Reads one edition and runs every check. Collects all problems; never throws on bad input.
 * @param siteDir the folder that holds `docs/` and `data/`
 * @param parse makes the tree of a page; trees are read, never changed
 */
export function loadEdition(
  siteDir: string,
  folders: EditionFolders,
  parse?: ParsePage,
): LoadedEdition {
  const {edition, problems} = readEdition(siteDir, folders, parse);
  return {
    edition,
    problems: edition ? sortProblems(runChecks(edition, problems)) : problems,
  };
}
