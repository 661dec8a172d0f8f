import type {Job, JobName, Publishing} from '../model/publishing';
import type {Answers} from './create-desk-server';
import {readVersions} from '../../edition/read/read-versions';
import type {WrittenEdition} from '../../editing/open-written-edition';
import {AskedWrongly} from './read-json';
import {readPublishing} from './read-publishing';
import {runCommand} from '../../editing/run-command';
import {toJobCommand} from './to-job-command';
import type {ProblemWatch} from '../../editing/watch-problems';

const JOBS: readonly JobName[] = ['dry-run', 'cut', 'undo-cut', 'build', 'verify'];

/** The steps of publishing, and the commands beneath them, one at a time. */
export function answersForPublishing(
  siteDir: string,
  desk: WrittenEdition,
  watch: ProblemWatch,
): Answers {
  let job: Job | undefined;
  return {
    publishing: (): Promise<Publishing> => readPublishing(siteDir, desk.current(), watch.latest()),
    job: (): {job?: Job} => (job ? {job} : {}),
    /** The number is typed again for a cut, and to take it back. */
    beginJob: ({name, number}: {name: JobName; number?: string}): {job: Job} => {
      if (!JOBS.includes(name)) throw new AskedWrongly(`The desk cannot begin ${name}.`);
      if (job && job.code === undefined)
        throw new AskedWrongly(`${job.command} is still running. Wait until it has ended.`);
      const {edition, as_of: asOf} = desk.current().about;
      if (name === 'cut' && number !== edition)
        throw new AskedWrongly(`To cut it, type the number of the edition: ${edition}.`);
      const [latest] = readVersions(siteDir).names;
      if (name === 'undo-cut' && (latest === undefined || number !== latest))
        throw new AskedWrongly(
          latest === undefined
            ? 'No edition has been published yet.'
            : `To take back the last cut, type its number: ${latest}.`,
        );
      const {script, args, shown} = toJobCommand(name, edition, asOf);
      const begun: Job = {command: shown, printed: '', code: undefined};
      job = begun;
      void runCommand(siteDir, script, args, (text) => {
        begun.printed += text;
      }).then(({code}) => {
        begun.code = code;
        watch.touch();
      });
      return {job: begun};
    },
  };
}
