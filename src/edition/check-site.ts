import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {checkAcross} from './checks/across-editions';
import {checkContents} from './checks/contents';
import {checkHarmAround} from './checks/harm-around';
import {checkStaticFiles} from './checks/static-files';
import {checkTakenAlong} from './checks/taken-along';
import {checkWaivers} from './checks/waivers';
import {readArchiveFiles, type ArchiveFile} from './freeze/archive-file';
import {checkFrozen, isAbout} from './freeze/check-frozen';
import {readManifest} from './freeze/manifest';
import {checkChangelog} from './freeze/summary';
import {loadEdition} from './load-edition';
import type {EditionFolders} from './model/edition';
import {toEditionIndex, type EditionIndex} from './model/edition-index';
import {sortProblems, type Problem} from './model/problem';
import {partWaived} from './model/waive';
import {NO_CACHE, type CheckCache, type Verdict} from './read/check-cache';
import {findEditions, foldersOf, NEXT} from './read/find-editions';
import {readSidebars} from './read/read-sidebars';
import {readVersions} from './read/read-versions';

/**
 * Every problem of every edition of a site.
 * @param today the day on which waivers of the edition being written must still hold: `2027-06-30`
 */
export function checkSite(
  siteDir: string,
  cache: CheckCache = NO_CACHE,
  today = new Date().toISOString().slice(0, 10),
): Problem[] {
  const next = loadEdition(siteDir, foldersOf(NEXT), cache.parse);
  const contents = readSidebars(siteDir);
  const {problems: unlisted} = readVersions(siteDir);
  // Without the list nothing can be said about published editions.
  if (unlisted.length > 0) return sortProblems([...unlisted, ...next.problems]);
  const frozen = checkFrozen(siteDir);
  const published = findEditions(siteDir).slice(1);
  // A published edition whose folder is gone is said once, by checkFrozen.
  const verdicts = published
    .filter(({data}) => existsSync(join(siteDir, data)))
    .map((folders) => judge(siteDir, folders, frozen, cache));
  const indexes = verdicts.flatMap(({index}) => index ?? []);
  const across = next.edition
    ? checkAcross(next.edition, [
        ...indexes,
        ...readArchiveFiles(siteDir).archive.map(toArchivedIndex),
      ])
    : [];
  // Waivers of the edition being written may also be about files that belong to no edition, or to an earlier one.
  const waivers = next.edition?.waivers ?? [];
  const beyond = partWaived(
    [...checkHarmAround(siteDir), ...verdicts.flatMap(({problems}) => problems)],
    waivers,
    foldersOf(NEXT),
  );
  return sortProblems([
    ...checkStaticFiles(siteDir),
    ...beyond.rest,
    ...checkWaivers(waivers, [...next.waived, ...beyond.waived], today),
    ...contents.problems,
    ...(next.edition ? checkContents(next.edition, contents.sidebars) : []),
    ...(next.edition ? checkTakenAlong(siteDir, next.edition) : []),
    ...frozen,
    ...checkChangelog(siteDir),
    ...next.problems,
    ...across,
  ]);
}

/** A published edition that is as its manifest says need not be judged twice by the same code. */
function judge(
  siteDir: string,
  folders: EditionFolders,
  frozen: readonly Problem[],
  cache: CheckCache,
): Verdict {
  const load = (): Verdict => {
    const {edition, problems} = loadEdition(siteDir, folders);
    return {problems, index: edition && toEditionIndex(edition)};
  };
  const sha256 = readManifest(siteDir, folders.name)?.sha256;
  const isWhole = !frozen.some((problem) => isAbout(folders.name, problem));
  return sha256 && isWhole ? cache.verdictOn(sha256, load) : load();
}

/** What an archived edition still reserves: its ids. Its pages are nobody's any more. */
const toArchivedIndex = ({edition, records}: ArchiveFile): EditionIndex => ({
  edition,
  records,
  pages: [],
});
