import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isError, type Edition} from '../../edition';
import {formatDate} from '../../edition/model/format-date';
import {readVersions} from '../../edition/read/read-versions';
import type {Publishing, PublishingStep} from '../model/publishing';
import {listUnrecorded} from './read-unrecorded';
import {toJobCommand} from './to-job-command';
import type {Checked} from '../../editing/watch-problems';

/** How far the edition being written is on the way to be published, in the ten steps of the page for editors. */
export async function readPublishing(
  siteDir: string,
  {about, changes, redirects}: Edition,
  {problems, isKnown, isRunning}: Checked,
): Promise<Publishing> {
  const {edition: number, as_of: asOf} = about;
  const errors = problems.filter(isError).length;
  const unrecorded = await listUnrecorded(siteDir);
  const news = readNews(siteDir);
  const step = (
    title: string,
    isDone: boolean | undefined,
    say: string,
    command?: string,
  ): PublishingStep => ({
    title,
    state: isDone === undefined ? 'unknown' : isDone ? 'done' : 'open',
    say,
    command,
  });
  const packed = `build/downloads/guidance-package-${number}.zip`;
  return {
    number,
    asOf,
    latest: readVersions(siteDir).names[0],
    steps: [
      {
        ...step(
          'Finish the text; set number and day',
          undefined,
          `It will be edition ${number}, as of ${formatDate(asOf)}. Both stand in data/edition.yml.`,
        ),
        file: 'data/edition.yml',
      },
      {
        ...step(
          'Say what changed, for readers',
          news > 0,
          `${news} lines stand in CHANGELOG.md under “Unreleased”.`,
        ),
        file: 'CHANGELOG.md',
      },
      step(
        'Give a reason for every changed guidance item',
        undefined,
        `${changes.length} changes have one. “What has changed” shows which still need one.`,
        `npm run edition -- compare <last edition> next`,
      ),
      step(
        'Lead readers on from pages that are gone',
        undefined,
        `${redirects.length} old addresses lead on. The check names those that are missing.`,
      ),
      step(
        'Mend what the check names',
        isKnown && !isRunning ? errors === 0 : undefined,
        isKnown ? `${errors} problems.` : 'Everything is being checked.',
        'npm run check',
      ),
      step(
        'Record everything',
        unrecorded.length === 0,
        `${unrecorded.length} files have changed since it was last recorded. “What has changed” records them.`,
      ),
      step(
        'Ask what stands in the way',
        undefined,
        'Nothing is changed by asking.',
        toJobCommand('dry-run', number, asOf).shown,
      ),
      step(
        'Cut the edition',
        false,
        'It freezes every page and record under the number, for ever. Then record it, under “What has changed”.',
        toJobCommand('cut', number, asOf).shown,
      ),
      step(
        'Build the site and the packages',
        undefined,
        'The build takes some minutes.',
        toJobCommand('build', number, asOf).shown,
      ),
      step(
        'Check the package as its readers will',
        undefined,
        existsSync(join(siteDir, packed)) ? `${packed} is there.` : `${packed} is not there yet.`,
        toJobCommand('verify', number, asOf).shown,
      ),
    ],
  };
}

/** How many lines tell readers what is new. */
function readNews(siteDir: string): number {
  const file = join(siteDir, 'CHANGELOG.md');
  if (!existsSync(file)) return 0;
  const [, unreleased = ''] = readFileSync(file, 'utf8').split(/^## Unreleased$/m);
  return (unreleased.split(/^## /m)[0] ?? '').split('\n').filter((line) => line.startsWith('- '))
    .length;
}
