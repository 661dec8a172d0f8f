import {runChecks} from './checks/checks';
import type {EditionFolders} from './model/edition';
import {sortProblems, type Problem} from './model/problem';
import {partWaived} from './model/waive';
import type {ParsePage} from './read/parse-page';
import {readEdition, type LoadedEdition} from './read-edition';

export interface JudgedEdition extends LoadedEdition {
  /** What its own waivers let stand. */
  waived: Problem[];
}

/**
 * Reads one edition and runs every check. Collects all problems; never throws on bad input.
 * @param siteDir the folder that holds `docs/` and `data/`
 * @param parse makes the tree of a page; trees are read, never changed
 */
export function loadEdition(
  siteDir: string,
  folders: EditionFolders,
  parse?: ParsePage,
): JudgedEdition {
  const {edition, problems} = readEdition(siteDir, folders, parse);
  if (!edition) return {edition, problems, waived: []};
  const {rest, waived} = partWaived(runChecks(edition, problems), edition.waivers, edition.folders);
  return {edition, problems: sortProblems(rest), waived};
}
