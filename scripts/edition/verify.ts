import {join} from 'node:path';
import type {Command} from 'commander';
import {
  countOf,
  formatProblem,
  foldersOf,
  isError,
  loadEdition,
  sortProblems,
  type Problem,
} from '../../src/edition';
import {checkFrozen, isAbout} from '../../src/edition/freeze/check-frozen';
import {toFrozenProblem} from '../../src/edition/freeze/frozen-problem';
import {placesOf, readManifest} from '../../src/edition/freeze/manifest';
import {checkBuiltPages} from '../../src/site/check-built-pages';
import {checkRendering} from '../../src/site/check-rendering';
import {isBuilt} from '../../src/site/is-built';
import {assertNotArchived} from './assert-not-archived';
import {findPublished} from './find-published';
import {verifyPackage, type PackageOptions} from './verify-package';
import {createSteps, runVerb, VerbError} from './run-verb';

export function addVerify(program: Command, siteDir: string): void {
  program
    .command('verify')
    .description(
      'Proves that published editions are as they were published: every hash, every schema, ' +
        'every page still shown, built links.',
    )
    .argument('[number]', 'only this edition; all published ones if left out')
    .option('--package <file>', 'check this package instead, alone and without a network')
    .option(
      '--allowed-signers <file>',
      'with --package: refuse it unless one of these OpenSSH signers signed it',
    )
    .option('--sha256 <hash>', 'with --package: refuse it unless this is the hash of the file')
    .option('--json', 'print the result as JSON')
    .action(
      (
        name: string | undefined,
        {json = false, package: file, ...options}: Partial<PackageOptions> & {json?: boolean},
      ) =>
        runVerb(siteDir, () => {
          if (file !== undefined) return verifyPackage(name, {...options, package: file}, json);
          if (Object.keys(options).length > 0)
            throw new VerbError(
              '--allowed-signers and --sha256 are for a package, and none is given; add --package and its file.',
            );
          return verify(siteDir, name, json);
        }),
    );
}

function verify(siteDir: string, name: string | undefined, json: boolean): void {
  const published = findPublished(siteDir);
  if (name !== undefined)
    assertNotArchived(
      siteDir,
      name,
      (file) => `Check that package: npm run edition -- verify ${name} --package ${file}`,
    );
  if (name !== undefined && !published.includes(name))
    throw new VerbError(
      `Edition ${name} is not published. Published: ${published.join(', ') || 'none'}.`,
    );
  const step = createSteps(3);
  step('comparing every file with its hash');
  const frozen = checkFrozen(siteDir).filter(
    (problem) => name === undefined || isAbout(name, problem),
  );
  step('checking by the editions’ own schemas, and showing every page with today’s code');
  const wanted = published.filter((other) => name === undefined || other === name);
  const content = wanted.flatMap((other) => checkContent(siteDir, other, frozen));
  step('looking at the built pages');
  const problems = sortProblems([...frozen, ...content, ...checkBuild(siteDir)]);
  if (json) console.log(JSON.stringify(problems, null, 2));
  else
    console.log(
      [
        ...problems.map(formatProblem),
        ...wanted.map((other) => toLine(siteDir, other, problems)),
        countOf(problems),
      ].join('\n'),
    );
  if (problems.some(isError)) process.exitCode = 1;
}

/**
 * Whether an edition validates by its own schemas, is shown by today's code, and holds what its manifest counts.
 * What has changed since it was published need not make sense, so its content is left alone.
 */
function checkContent(siteDir: string, name: string, frozen: readonly Problem[]): Problem[] {
  if (frozen.some((problem) => isAbout(name, problem))) {
    console.error(
      `    the content of edition ${name} is not checked, because its files are not as they were published`,
    );
    return [];
  }
  const {edition, problems} = loadEdition(siteDir, foldersOf(name));
  if (!edition || problems.some(isError)) return problems;
  return [
    ...problems,
    ...checkRendering(edition),
    ...checkCounts(siteDir, name, edition.pages.length, edition.records.size),
  ];
}

function checkCounts(siteDir: string, name: string, pages: number, records: number): Problem[] {
  const counts = readManifest(siteDir, name)?.manifest.counts;
  const counted = counts && Object.values(counts.records).reduce((sum, count) => sum + count, 0);
  if (!counts || (counts.pages === pages && counted === records)) return [];
  const what = `counts ${counts.pages} pages and ${counted} records, but there are ${pages} and ${records}`;
  const cure = 'today’s code reads the edition differently; mend the code';
  return [toFrozenProblem(placesOf(name).manifest, `edition ${name}`, what, cure)];
}

/** Links and anchors of the built site, where it was built from what stands here. */
function checkBuild(siteDir: string): Problem[] {
  if (isBuilt(siteDir))
    return checkBuiltPages(join(siteDir, 'build'), 'build', (path) => path !== '404.html');
  console.error(
    '    there is no build of these sources; run npm run build to have links and anchors checked too',
  );
  return [];
}

function toLine(siteDir: string, name: string, problems: readonly Problem[]): string {
  const found = problems.some((problem) => isAbout(name, problem));
  const sha256 = readManifest(siteDir, name)?.sha256 ?? 'none';
  return `Edition ${name}: ${found ? 'is not as it was published' : 'as it was published'}, hash ${sha256}`;
}
