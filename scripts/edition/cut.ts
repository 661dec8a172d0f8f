import {join} from 'node:path';
import {type Command, InvalidArgumentError} from 'commander';
import {require as requireTypeScript} from 'tsx/cjs/api';
import {findEditions, foldersOf, loadEdition, NEXT} from '../../src/edition';
import {checkCut, type CutRequest} from '../../src/edition/freeze/check-cut';
import {cutEdition} from '../../src/edition/freeze/cut-edition';
import {DISK} from '../../src/edition/freeze/file-system';
import {placesOf, readManifest} from '../../src/edition/freeze/manifest';
import {readGitState} from '../../src/edition/freeze/read-git-state';
import {checkSite} from '../check';
import {createSteps, refuse, runVerb, VerbError} from './run-verb';

interface Options {
  asOf: string;
  published: string;
  acknowledgeOverdue?: boolean;
  dryRun?: boolean;
}

export function addCut(program: Command, siteDir: string): void {
  program.command('cut')
    .description('Publishes the edition being written: freezes pages, records and schemas under a number. A published edition never changes.')
    .argument('<number>', 'the number of the edition, for example 2.0')
    .requiredOption('--as-of <day>', 'the day whose state of the world it describes, for example 2026-10-31', toDay)
    .option('--published <day>', 'the day of publication', toDay, new Date().toISOString().slice(0, 10))
    .option('--acknowledge-overdue', 'cut although pages are overdue for review')
    .option('--dry-run', 'only say what stands against it')
    .action((name: string, {asOf, published, acknowledgeOverdue = false, dryRun}: Options) =>
      runVerb(siteDir, () => cut({siteDir, name, asOf, published, acknowledgeOverdue}, dryRun === true)));
}

function cut(request: CutRequest, dryRun: boolean): void {
  const {siteDir, name} = request;
  const step = createSteps(dryRun ? 1 : 5);
  step('looking for what stands against it');
  const published = findEditions(siteDir).map((folders) => folders.name).filter((other) => other !== NEXT);
  const siteProblems = checkSite(siteDir);
  const {edition: next} = loadEdition(siteDir, foldersOf(NEXT));
  const git = readGitState(siteDir);
  const latest = published[0] === undefined ? undefined : loadEdition(siteDir, foldersOf(published[0])).edition;
  const reasons = next ? checkCut(request, {git, next, published, latest}) : [];
  refuse([...siteProblems, ...reasons], `Edition ${name} was not cut; nothing has changed.`);
  if (dryRun) return console.log(`Nothing stands against edition ${name}.`);

  const previous = published[0] === undefined ? null : {edition: published[0], sha256: readManifest(siteDir, published[0])!.sha256};
  cutEdition({request, next: next!, sourceCommit: git.commit!, sidebars: readSidebars(siteDir), published, previous}, DISK, step);
  step('verifying the published edition');
  refuse(checkSite(siteDir), `Edition ${name} is in place, but does not verify. Do not commit it; run git checkout . && git clean -fd versioned_docs versioned_data versioned_sidebars`);
  console.log(toReport(siteDir, name));
}

/** The sidebars as `sidebars.ts` exports them: plain data. */
export function readSidebars(siteDir: string): unknown {
  const loaded = requireTypeScript(join(siteDir, 'sidebars.ts'), __filename) as {default?: unknown};
  const sidebars = JSON.parse(JSON.stringify(loaded.default ?? loaded)) as unknown;
  if (sidebars === null || typeof sidebars !== 'object') throw new VerbError('sidebars.ts exports no sidebars.');
  return sidebars;
}

function toReport(siteDir: string, name: string): string {
  const {manifest, sha256} = readManifest(siteDir, name)!;
  const {docs, data, sidebars} = placesOf(name);
  const records = Object.values(manifest.counts.records).reduce((sum, count) => sum + count, 0);
  return [
    `Edition ${name} is published: ${manifest.counts.pages} pages and ${records} records, as of ${manifest.as_of}.`,
    `Its hash is ${sha256}`,
    'Commit it as it is:',
    `  git add ${docs} ${data} ${sidebars} versions.json CHANGELOG.md data/edition.yml`,
    `  git commit -m "Edition ${name}"`,
    'data/edition.yml now names the following number for the edition being written; change it there if it is to be another.',
  ].join('\n');
}

function toDay(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) throw new InvalidArgumentError('Give a day such as 2004-12-31.');
  return value;
}
