import {join} from 'node:path';
import {type Command, InvalidArgumentError} from 'commander';
import {require as requireTypeScript} from 'tsx/cjs/api';
import {findEditions, foldersOf, loadEdition, NEXT} from '../../src/edition';
import {checkCut} from '../../src/edition/freeze/check-cut';
import type {CutRequest} from '../../src/edition/freeze/cut-request';
import {cutEdition} from '../../src/edition/freeze/cut-edition';
import {DISK} from '../../src/edition/freeze/file-system';
import {STAGING} from '../../src/edition/freeze/journal';
import {readManifest} from '../../src/edition/freeze/manifest';
import {readGitState} from '../../src/edition/freeze/read-git-state';
import {checkSite} from '../../src/edition/check-site';
import {createSteps, refuse, runVerb, VerbError} from './run-verb';
import {toCutReport} from './what-to-commit';

interface Options {
  asOf: string;
  published: string;
  acknowledgeOverdue?: boolean;
  dryRun?: boolean;
}

export function addCut(program: Command, siteDir: string): void {
  program
    .command('cut')
    .description(
      'Publishes the edition being written: freezes pages, records and schemas under a number. A published edition never changes.',
    )
    .argument('<number>', 'the number of the edition, for example 2.0')
    .requiredOption(
      '--as-of <day>',
      'the day whose state of the world it describes, for example 2026-10-31',
      toDay,
    )
    .option('--published <day>', 'the day of publication', toDay, today())
    .option('--acknowledge-overdue', 'cut although pages are overdue for review')
    .option('--dry-run', 'only say what stands against it')
    .action((name: string, {asOf, published, acknowledgeOverdue = false, dryRun}: Options) =>
      runVerb(
        siteDir,
        () => cut({siteDir, name, asOf, published, acknowledgeOverdue}, dryRun === true),
        {changes: dryRun !== true},
      ),
    );
}

function cut(request: CutRequest, dryRun: boolean): void {
  const {siteDir, name} = request;
  const step = createSteps(dryRun ? 1 : 5);
  step('looking for what stands against it');
  const published = findEditions(siteDir)
    .map((folders) => folders.name)
    .filter((other) => other !== NEXT);
  const siteProblems = checkSite(siteDir);
  const {edition: next} = loadEdition(siteDir, foldersOf(NEXT));
  const git = readGitState(siteDir);
  const latest =
    published[0] === undefined ? undefined : loadEdition(siteDir, foldersOf(published[0])).edition;
  const previousManifest =
    published[0] === undefined ? undefined : readManifest(siteDir, published[0]);
  const reasons = next
    ? checkCut(request, {
        git,
        next,
        published,
        latest,
        latestPublished: previousManifest?.manifest.published,
        today: today(),
        faulted: new Set(siteProblems.map(({file}) => file)),
      })
    : [];
  refuse([...siteProblems, ...reasons], `Edition ${name} was not cut; nothing has changed.`);
  if (dryRun) return console.log(`Nothing stands against edition ${name}.`);

  const previous =
    previousManifest === undefined
      ? null
      : {edition: previousManifest.manifest.edition, sha256: previousManifest.sha256};
  cutEdition(
    {
      request,
      next: next!,
      sourceCommit: git.commit!,
      sidebars: readSidebars(siteDir),
      published,
      previous,
    },
    DISK,
    step,
    () =>
      refuse(
        checkSite(siteDir).filter(({file}) => file !== STAGING),
        `Edition ${name} is in place, but does not verify. Do not commit it; run git checkout . && git clean -fd versioned_docs versioned_data versioned_sidebars`,
      ),
  );
  console.log(toCutReport(siteDir, name));
}

/** The sidebars as `sidebars.ts` exports them: plain data. */
export function readSidebars(siteDir: string): unknown {
  const loaded = requireTypeScript(join(siteDir, 'sidebars.ts'), __filename) as {default?: unknown};
  const sidebars = JSON.parse(JSON.stringify(loaded.default ?? loaded)) as unknown;
  if (sidebars === null || typeof sidebars !== 'object')
    throw new VerbError('sidebars.ts exports no sidebars.');
  return sidebars;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** @throws InvalidArgumentError where it is no day of the calendar */
export function toDay(value: string): string {
  // JavaScript reads 30 February as 2 March.
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(value) ||
    Number.isNaN(Date.parse(value)) ||
    !new Date(value).toISOString().startsWith(value)
  )
    throw new InvalidArgumentError('Give a day such as 2004-12-31.');
  return value;
}
