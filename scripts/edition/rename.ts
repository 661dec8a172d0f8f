import type {Command} from 'commander';
import {planRename} from '../../src/editing/plan-rename';
import {runPlan} from './run-plan';

export function addRename(program: Command, siteDir: string): void {
  program
    .command('rename')
    .description(
      'Gives a record or a page of the edition being written another name, wherever it is named. ' +
        'A published page leads on from its old address; a published id is permanent.',
    )
    .argument('<old>', 'the id of a record, or the file of a page: report/safety.md')
    .argument('<new>', 'its new id, or its new file')
    .action((from: string, to: string) =>
      runPlan(siteDir, (sources) => planRename(sources, from, to)),
    );
}
