import {NEXT} from '../../edition';
import type {ComparisonJson} from '../../edition/compare/to-comparison-json';
import {readVersions} from '../../edition/read/read-versions';
import type {Answers} from './create-desk-server';
import {AskedWrongly} from './read-json';
import {readUnrecorded} from './read-unrecorded';
import {recordChanges} from './record-changes';
import {runCommand} from '../../editing/run-command';

/** What has changed, since it was last recorded and since the last edition; and recording it. */
export const answersForChanges = (siteDir: string): Answers => ({
  unrecorded: () => readUnrecorded(siteDir),
  record: ({sentence}: {sentence: string}) => recordChanges(siteDir, sentence),
  sinceEdition: async (): Promise<ComparisonJson> => {
    const [latest] = readVersions(siteDir).names;
    if (latest === undefined) throw new AskedWrongly('No edition has been published yet.');
    const args = ['compare', latest, NEXT, '--json'];
    const {code, stdout, stderr} = await runCommand(siteDir, 'scripts/edition.ts', args);
    if (code !== 0) throw new AskedWrongly(stderr.trim() || 'The editions could not be compared.');
    return JSON.parse(stdout) as ComparisonJson;
  },
});
