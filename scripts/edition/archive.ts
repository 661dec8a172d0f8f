import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Command} from 'commander';
import {findEditions, NEXT} from '../../src/edition';
import {checkFrozen} from '../../src/edition/freeze/check-frozen';
import {archiveEdition} from '../../src/edition/freeze/archive-edition';
import {DISK} from '../../src/edition/freeze/file-system';
import {placesOf, readManifest} from '../../src/edition/freeze/manifest';
import {readGitState} from '../../src/edition/freeze/read-git-state';
import {checkPackage, PackageFault} from '../../src/package/check-package';
import {readZip} from '../../src/package/zip';
import {assertNotArchived} from './assert-not-archived';
import {readEdition} from './compare';
import {readPackage} from './read-package';
import {resolveGiven} from './resolve-given';
import {createSteps, refuse, runVerb, VerbError} from './run-verb';
import {toArchiveReport} from './what-to-commit';

export function addArchive(program: Command, siteDir: string): void {
  program
    .command('archive')
    .description(
      'Retires an old edition from the live site into its package. A page says so, old links lead on, and the package is kept in archived/. Worth it from about six live editions.',
    )
    .argument('<number>', 'the number of a published edition that is not the current one')
    .option('--package <file>', 'its package; packages/guidance-package-NUMBER.zip if left out')
    .action((name: string, {package: file}: {package?: string}) =>
      runVerb(
        siteDir,
        () =>
          archive(
            siteDir,
            name,
            file === undefined
              ? join(siteDir, `packages/guidance-package-${name}.zip`)
              : resolveGiven(file),
          ),
        {changes: true},
      ),
    );
}

function archive(siteDir: string, name: string, file: string): void {
  const published = findEditions(siteDir)
    .map((folders) => folders.name)
    .filter((other) => other !== NEXT);
  const manifest = readManifest(siteDir, name);
  assertNotArchived(siteDir, name, () => 'There is nothing left to do.');
  if (!published.includes(name) || !manifest)
    throw new VerbError(`Edition ${name} is not live. Live: ${published.join(', ') || 'none'}.`);
  if (published[0] === name)
    throw new VerbError(`Edition ${name} is the current one, and stays. Archive an older one.`);
  const git = readGitState(siteDir);
  if (git.commit === undefined)
    throw new VerbError(
      'There is no git repository with a commit here, or git is not installed. An edition is only taken out of the live site where it stays in the history.',
    );
  if (git.changed.length > 0)
    throw new VerbError(
      'There are changes that are not committed. Commit or undo them, then archive.',
    );
  const step = createSteps(3);
  step('verifying the edition');
  refuse(checkFrozen(siteDir), `Edition ${name} was not archived; nothing has changed.`);
  step('checking its package');
  const content = readPackageOf(siteDir, name, file);
  step('retiring it');
  archiveEdition(
    {
      siteDir,
      edition: readEdition(siteDir, name),
      manifest,
      archive: content,
      file: `guidance-package-${name}.zip`,
      published,
    },
    DISK,
  );
  console.log(toArchiveReport(name));
}

/** The package, if it holds exactly the edition that stands here. */
function readPackageOf(siteDir: string, name: string, file: string): Buffer {
  if (!existsSync(file))
    throw new VerbError(
      `There is no package ${file}. Make it first: npm run build, then npm run edition -- package ${name}.`,
    );
  const content = readPackage(file);
  try {
    checkPackage(content, {edition: name, allowedSigners: undefined});
  } catch (error) {
    if (!(error instanceof PackageFault)) throw error;
    throw new VerbError(`${file}: ${error.message}`);
  }
  const held = Buffer.from(readZip(content).files.get('edition.json')!);
  if (!held.equals(readFileSync(join(siteDir, placesOf(name).manifest))))
    throw new VerbError(`${file} was made from another state of edition ${name}; make it again.`);
  return content;
}
