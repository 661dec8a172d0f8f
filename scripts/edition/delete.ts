import type {Command} from 'commander';
import {planDelete, type DeleteOptions} from '../../src/editing/plan-delete';
import {runPlan} from './run-plan';

export function addDelete(program: Command, siteDir: string): void {
  program
    .command('delete')
    .description(
      'Deletes a record or a page of the edition being written. Where others name it, it shows them and deletes nothing.',
    )
    .argument('<name>', 'the id of a record, or the file of a page: report/safety.md')
    .option('--to <page>', 'for a published page: the page that says it now')
    .option('--reason <words>', 'for a published record: why it is gone, for its readers')
    .action((name: string, options: DeleteOptions) =>
      runPlan(siteDir, (sources) => planDelete(sources, name, options)),
    );
}
