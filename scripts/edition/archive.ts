import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Command} from 'commander';
import {archiveEdition} from '../../src/edition/freeze/archive-edition';
import {toPackageFile} from '../../src/edition/freeze/archive-file';
import {checkFrozen} from '../../src/edition/freeze/check-frozen';
import {DISK} from '../../src/edition/freeze/file-system';
import {MANIFEST_FILE, placesOf, readManifest} from '../../src/edition/freeze/manifest';
import {readGitState} from '../../src/edition/freeze/read-git-state';
import {toPackageContent} from '../../src/package/check-package';
import {assertNotArchived} from './assert-not-archived';
import {findPublished, readEdition} from './find-published';
import {resolveGiven} from './resolve-given';
import {createSteps, refuse, runVerb, VerbError} from './run-verb';
import {assertGivenPackage} from './verify-package';
import {toArchiveReport} from './what-to-commit';

export function addArchive(program: Command, siteDir: string): void {
  program
    .command('archive')
    .description(
      'Retires an old edition from the live site into its package, which is kept in archived/. ' +
        'Its address says so and offers the package. A choice: no edition has to leave.',
    )
    .argument('<number>', 'the number of a published edition that is not the current one')
    .option('--package <file>', 'its package; the one in packages/ or build/downloads/ if left out')
    .action((name: string, {package: file}: {package?: string}) =>
      runVerb(siteDir, () => archive(siteDir, name, file), {changes: true}),
    );
}

function archive(siteDir: string, name: string, given: string | undefined): void {
  const published = findPublished(siteDir);
  const manifest = readManifest(siteDir, name);
  assertNotArchived(siteDir, name, () => 'There is nothing left to do.');
  if (!published.includes(name) || !manifest)
    throw new VerbError(`Edition ${name} is not live. Live: ${published.join(', ') || 'none'}.`);
  if (published[0] === name)
    throw new VerbError(`Edition ${name} is the current one, and stays. Archive an older one.`);
  assertCommitted(siteDir);
  const step = createSteps(3);
  step('verifying the edition');
  refuse(checkFrozen(siteDir), `Edition ${name} was not archived; nothing has changed.`);
  step('checking its package');
  const file = findPackage(siteDir, name, given);
  assertGivenPackage(file, {edition: name});
  const content = readFileSync(file);
  assertSameState(siteDir, name, file, content);
  step('retiring it');
  archiveEdition(
    {
      siteDir,
      edition: readEdition(siteDir, name),
      manifest,
      archive: content,
      signature: existsSync(`${file}.sig`) ? readFileSync(`${file}.sig`) : undefined,
      published,
    },
    DISK,
  );
  console.log(toArchiveReport(name));
}

/** @throws VerbError where what leaves the live site would not stay in the history */
function assertCommitted(siteDir: string): void {
  const git = readGitState(siteDir);
  if (git.commit === undefined)
    throw new VerbError(
      'There is no git repository with a commit here, or git is not installed. An edition is ' +
        'only taken out of the live site where it stays in the history.',
    );
  if (git.changed.length > 0)
    throw new VerbError(
      'There are changes that are not committed. Commit or undo them, then archive.',
    );
}

function findPackage(siteDir: string, name: string, given: string | undefined): string {
  if (given !== undefined) return resolveGiven(given);
  const file = ['packages', 'build/downloads']
    .map((folder) => join(siteDir, folder, toPackageFile(name)))
    .find((path) => existsSync(path));
  if (file === undefined)
    throw new VerbError(
      `There is no package of edition ${name} in packages/ or build/downloads/. Make it first: ` +
        `npm run build, then npm run edition -- package ${name}.`,
    );
  return file;
}

/** @throws VerbError where the package holds another state of the edition than the one that stands here */
function assertSameState(siteDir: string, name: string, file: string, content: Buffer): void {
  const held = toPackageContent(content).files.get(MANIFEST_FILE) ?? new Uint8Array();
  if (!readFileSync(join(siteDir, placesOf(name).manifest)).equals(held))
    throw new VerbError(`${file} was made from another state of edition ${name}; make it again.`);
}
