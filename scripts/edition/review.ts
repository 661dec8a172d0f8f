import {type Command, Option} from 'commander';
import {planReview, type ReviewNote} from '../../src/editing/plan-review';
import {planSpreadReviews} from '../../src/editing/plan-spread-reviews';
import {toDay} from './cut';
import {runPlan} from './run-plan';

interface Options extends Omit<ReviewNote, 'sources'> {
  source?: string[];
}

export function addReview(program: Command, siteDir: string, today: string): void {
  program
    .command('review')
    .description(
      'Notes how far the review of a page or record has come. A record that changes later counts as to be revised.',
    )
    .argument('<name>', 'the id of a record, or the file of a page: report/safety.md')
    .addOption(
      new Option('--state <state>', 'what is so now')
        .choices(['in-review', 'reviewed', 'to-be-revised'])
        .makeOptionMandatory(),
    )
    .requiredOption('--role <role>', 'who reads or has read it: the role, and no name')
    .option('--source <source...>', 'what it was read against, with the place')
    .option('--note <words>', 'what must change')
    .option('--day <day>', 'the day it was read', toDay, today)
    .action((name: string, {source, ...note}: Options) =>
      runPlan(siteDir, (sources) => planReview(sources, name, {...note, sources: source})),
    );
  program
    .command('spread-reviews')
    .description(
      'Where a crowd of pages falls due for review on one day, gives each part of the package its own month.',
    )
    .option('--from <day>', 'the day from which it is counted', toDay, today)
    .action(({from}: {from: string}) =>
      runPlan(siteDir, (sources) => planSpreadReviews(sources, from)),
    );
}
