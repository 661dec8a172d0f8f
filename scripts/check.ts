import {relative, resolve, sep} from 'node:path';
import {Command} from 'commander';
import {
  countOf,
  foldersOf,
  formatProblem,
  isError,
  loadEdition,
  NEXT,
  sortProblems,
  type Problem,
} from '../src/edition';
import {checkSite} from '../src/edition/check-site';
import {checkPictures} from '../src/edition/checks/pictures';
import {toReadability, type Readability} from '../src/edition/model/readability';
import {openCheckCache} from '../src/edition/read/check-cache';
import {readSiteSettings} from '../src/site/read-site-settings';
import {endQuietlyWithoutReader} from './end-quietly-without-reader';

/** The problems in or below the paths; all of them where no path is given. */
export function limitTo(
  problems: readonly Problem[],
  paths: readonly string[],
  siteDir: string,
): Problem[] {
  if (paths.length === 0) return [...problems];
  const wanted = paths.map((path) =>
    relative(siteDir, resolve(siteDir, path)).split(sep).join('/'),
  );
  return problems.filter(({file}) =>
    wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`)),
  );
}

/** How easy each page of the edition being written is to read. */
export function readReadability(siteDir: string): Readability[] {
  const {edition} = loadEdition(siteDir, foldersOf(NEXT));
  return edition ? edition.pages.map((page) => toReadability(edition, page)) : [];
}

function printReport(report: readonly Readability[]): void {
  console.log('grade  words a sentence (median)  longest  sentences  page');
  for (const {path, sentences, median, longest, grade} of report) {
    const figures = [
      grade.toFixed(1).padStart(5),
      String(median).padStart(25),
      String(longest.words).padStart(7),
      String(sentences).padStart(9),
    ];
    console.log([...figures, path].join('  '));
  }
}

async function main(): Promise<void> {
  const program = new Command('check')
    .description('Checks every page, record and edition, without building.')
    .argument('[paths...]', 'report only what is in these files or folders')
    .option('--json', 'print the problems as JSON')
    .option('--report', 'print how easy each page is to read, too')
    .parse();
  const options = program.opts<{json?: boolean; report?: boolean}>();
  const cache = openCheckCache(process.cwd());
  const siteDir = process.cwd();
  const found = sortProblems([
    ...readSiteSettings(siteDir).problems,
    ...checkSite(siteDir, cache),
    ...(await checkPictures(siteDir)),
  ]);
  const problems = limitTo(found, program.args, siteDir);
  cache.save();
  if (options.report) printReport(readReadability(process.cwd()));
  if (options.json) console.log(JSON.stringify(problems, null, 2));
  else console.log([...problems.map(formatProblem), countOf(problems)].join('\n'));
  if (problems.some(isError)) process.exitCode = 1;
}

if (require.main === module) {
  endQuietlyWithoutReader();
  void main();
}
