import {existsSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';
import {Command} from 'commander';
import {checkAcross} from '../src/edition/checks/across-editions';
import {NO_CACHE, openCheckCache, type CheckCache, type Verdict} from '../src/edition/check-cache';
import {checkFrozen, isAbout} from '../src/edition/check-frozen';
import {toEditionIndex} from '../src/edition/edition-index';
import {readArchiveFiles} from '../src/edition/freeze/archive-file';
import {readManifest} from '../src/edition/freeze/manifest';
import {checkArchivedIds} from '../src/edition/freeze/check-archive';
import {readVersions} from '../src/edition/read-versions';
import {countOf, findEditions, foldersOf, formatProblem, isError, loadEdition, NEXT, sortProblems, toReadability, type EditionFolders, type Problem, type Readability} from '../src/edition';
import {endQuietlyWithoutReader} from './end-quietly-without-reader';

/** Every problem of every edition of a site. */
export function checkSite(siteDir: string, cache: CheckCache = NO_CACHE): Problem[] {
  const next = loadEdition(siteDir, foldersOf(NEXT), cache.parse);
  const {problems: unlisted} = readVersions(siteDir);
  // Without the list nothing can be said about published editions.
  if (unlisted.length > 0) return sortProblems([...unlisted, ...next.problems]);
  const frozen = checkFrozen(siteDir);
  const published = findEditions(siteDir).slice(1);
  // A published edition whose folder is gone is said once, by checkFrozen.
  const verdicts = published.filter(({data}) => existsSync(join(siteDir, data))).map((folders) => judge(siteDir, folders, frozen, cache));
  const indexes = verdicts.flatMap(({index}) => index ?? []);
  const across = next.edition ? [...checkAcross(next.edition, indexes), ...checkArchivedIds(next.edition, indexes, readArchiveFiles(siteDir).archive)] : [];
  return sortProblems([...frozen, ...next.problems, ...verdicts.flatMap(({problems}) => problems), ...across]);
}

/** A published edition that is as its manifest says need not be judged twice by the same code. */
function judge(siteDir: string, folders: EditionFolders, frozen: readonly Problem[], cache: CheckCache): Verdict {
  const load = (): Verdict => {
    const {edition, problems} = loadEdition(siteDir, folders);
    return {problems, index: edition && toEditionIndex(edition)};
  };
  const sha256 = readManifest(siteDir, folders.name)?.sha256;
  const isWhole = !frozen.some((problem) => isAbout(folders.name, problem));
  return sha256 && isWhole ? cache.verdictOn(sha256, load) : load();
}

/** The problems in or below the paths; all of them where no path is given. */
export function limitTo(problems: readonly Problem[], paths: readonly string[], siteDir: string): Problem[] {
  if (paths.length === 0) return [...problems];
  const wanted = paths.map((path) => relative(siteDir, resolve(siteDir, path)).split(sep).join('/'));
  return problems.filter(({file}) => wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`)));
}

/** How easy each page of the edition being written is to read. */
export function readReadability(siteDir: string): Readability[] {
  const {edition} = loadEdition(siteDir, foldersOf(NEXT));
  return edition ? edition.pages.map((page) => toReadability(edition, page)) : [];
}

function printReport(report: readonly Readability[]): void {
  console.log('words a sentence (median)  longest  sentences  page');
  for (const {path, sentences, median, longest} of report) {
    console.log(`${String(median).padStart(25)}  ${String(longest.words).padStart(7)}  ${String(sentences).padStart(9)}  ${path}`);
  }
}

function main(): void {
  const program = new Command('check')
    .description('Checks every page, record and edition, without building.')
    .argument('[paths...]', 'report only what is in these files or folders')
    .option('--json', 'print the problems as JSON')
    .option('--report', 'print how easy each page is to read, too')
    .parse();
  const options = program.opts<{json?: boolean; report?: boolean}>();
  const cache = openCheckCache(process.cwd());
  const problems = limitTo(checkSite(process.cwd(), cache), program.args, process.cwd());
  cache.save();
  if (options.report) printReport(readReadability(process.cwd()));
  if (options.json) console.log(JSON.stringify(problems, null, 2));
  else console.log([...problems.map(formatProblem), countOf(problems)].join('\n'));
  if (problems.some(isError)) process.exitCode = 1;
}

if (require.main === module) {
  endQuietlyWithoutReader();
  main();
}
