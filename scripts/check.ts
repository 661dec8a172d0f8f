import {existsSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';
import {Command} from 'commander';
import {checkAcross} from '../src/edition/checks/across-editions';
import {checkFrozen} from '../src/edition/check-frozen';
import {readVersions} from '../src/edition/read-versions';
import {readArchive} from '../src/edition/freeze/archive-file';
import {checkArchivedIds} from '../src/edition/freeze/check-archive';
import {countOf, findEditions, foldersOf, formatProblem, isError, loadEdition, NEXT, sortProblems, toReadability, type Problem, type Readability} from '../src/edition';

/** Every problem of every edition of a site. */
export function checkSite(siteDir: string): Problem[] {
  const versions = readVersions(siteDir);
  // Without the list nothing can be said about published editions.
  if (versions.problems.length > 0) return sortProblems([...versions.problems, ...loadEdition(siteDir, foldersOf(NEXT)).problems]);
  // A published edition whose folder is gone is said once, by checkFrozen.
  const editions = findEditions(siteDir).filter(({name, data}) => name === NEXT || existsSync(join(siteDir, data)));
  const loaded = editions.map((folders) => loadEdition(siteDir, folders));
  const [next, ...published] = loaded.flatMap(({edition}) => edition ?? []);
  const across = next?.folders.name === NEXT ? [...checkAcross(next, published), ...checkArchivedIds(next, published, readArchive(siteDir))] : [];
  return sortProblems([...checkFrozen(siteDir), ...loaded.flatMap(({problems}) => problems), ...across]);
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
  const problems = limitTo(checkSite(process.cwd()), program.args, process.cwd());
  if (options.report) printReport(readReadability(process.cwd()));
  if (options.json) console.log(JSON.stringify(problems, null, 2));
  else console.log([...problems.map(formatProblem), countOf(problems)].join('\n'));
  if (problems.some(isError)) process.exitCode = 1;
}

if (require.main === module) main();
