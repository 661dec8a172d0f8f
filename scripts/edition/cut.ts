import {type Command, InvalidArgumentError} from 'commander';
import {foldersOf, loadEdition, NEXT} from '../../src/edition';
import {checkCut} from '../../src/edition/freeze/check-cut';
import {cutEdition} from '../../src/edition/freeze/cut-edition';
import {DISK} from '../../src/edition/freeze/file-system';
import {readManifest} from '../../src/edition/freeze/manifest';
import {readGitState} from '../../src/edition/freeze/read-git-state';
import type {CutRequest} from '../../src/edition/freeze/stage-edition';
import {STAGING} from '../../src/edition/freeze/staging';
import {checkSite} from '../../src/edition/check-site';
import {readSidebars} from '../../src/edition/read/read-sidebars';
import {checkRendering} from '../../src/site/check-rendering';
import {findPublished} from './find-published';
import {createSteps, refuse, runVerb, VerbError} from './run-verb';
import {toCutReport} from './what-to-commit';

interface Options {
  asOf: string;
  published: string;
  acknowledgeOverdue?: boolean;
  requireReview?: boolean;
  dryRun?: boolean;
}

export function addCut(program: Command, siteDir: string): void {
  program
    .command('cut')
    .description(
      'Publishes the edition being written: freezes pages, records and schemas under a number. ' +
        'A published edition never changes.',
    )
    .argument('<number>', 'the number of the edition, for example 2.0')
    .requiredOption(
      '--as-of <day>',
      'the day whose state of the world it describes, for example 2026-10-31',
      toDay,
    )
    .option('--published <day>', 'the day of publication', toDay, today())
    .option('--acknowledge-overdue', 'cut although pages are overdue for review')
    .option('--require-review', 'refuse while a page or record is not reviewed')
    .option('--dry-run', 'only say what stands against it')
    .action(
      (
        name: string,
        {asOf, published, acknowledgeOverdue = false, requireReview = false, dryRun}: Options,
      ) =>
        runVerb(
          siteDir,
          () =>
            cut(
              {siteDir, name, asOf, published, acknowledgeOverdue, requireReview},
              dryRun === true,
            ),
          {changes: dryRun !== true},
        ),
    );
}

function cut(request: CutRequest, dryRun: boolean): void {
  const {siteDir, name} = request;
  const step = createSteps(dryRun ? 1 : 5);
  step('looking for what stands against it');
  const published = findPublished(siteDir);
  const siteProblems = checkSite(siteDir);
  const {edition: next} = loadEdition(siteDir, foldersOf(NEXT));
  const git = readGitState(siteDir);
  const latest = readLatest(siteDir, published[0]);
  const reasons = next
    ? checkCut(request, {
        git,
        next,
        published,
        latest: latest && {edition: latest.edition, published: latest.manifest.published},
        today: today(),
      })
    : [];
  const nothing = `Edition ${name} was not cut; nothing has changed.`;
  refuse([...siteProblems, ...reasons], nothing);
  if (!next || git.commit === undefined) throw new VerbError(nothing);
  // Only what has no fault yet can be asked to show itself.
  refuse(checkRendering(next), nothing);
  const {sidebars} = readSidebars(siteDir);
  if (sidebars === null || typeof sidebars !== 'object')
    throw new VerbError(`sidebars.ts is missing, or exports no sidebars. ${nothing}`);
  if (dryRun) return console.log(`Nothing stands against edition ${name}.`);
  cutEdition(
    {
      request,
      next,
      sourceCommit: git.commit,
      sidebars,
      published,
      previous: latest ? {edition: latest.edition.folders.name, sha256: latest.sha256} : null,
    },
    DISK,
    step,
    () =>
      refuse(
        checkSite(siteDir).filter(({file}) => file !== STAGING),
        `Edition ${name} is in place, but does not verify. Do not commit it; run git checkout . ` +
          '&& git clean -fd versions.json versioned_docs versioned_data versioned_sidebars',
      ),
  );
  console.log(toCutReport(siteDir, name));
}

/**
 * The newest published edition; undefined where there is none, or where it cannot be read, which the check of the
 * site says.
 */
function readLatest(siteDir: string, name: string | undefined) {
  if (name === undefined) return undefined;
  const {edition} = loadEdition(siteDir, foldersOf(name));
  const found = readManifest(siteDir, name);
  return edition && found ? {edition, ...found} : undefined;
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
