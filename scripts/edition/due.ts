import type {Command} from 'commander';
import {foldersOf, loadEdition, NEXT, ProblemsError} from '../../src/edition';
import {findDue, type Due} from '../../src/edition/review/find-due';
import type {ReviewState} from '../../src/edition/review/review-state';
import {toDay} from './cut';
import {runVerb} from './run-verb';

interface Options {
  on: string;
  days: string;
  json?: boolean;
}

const DAY_MS = 86_400_000;

export function addDue(program: Command, siteDir: string, today: string): void {
  program
    .command('due')
    .description(
      'Says what must be reviewed or looked at again, by whom and by when, and how far the review has come.',
    )
    .option('--on <day>', 'as if it were that day', toDay, today)
    .option('--days <number>', 'how many days count as soon', '90')
    .option('--json', 'print it as JSON')
    .action(({on, days, json}: Options) =>
      runVerb(siteDir, () => {
        const {edition, problems} = loadEdition(siteDir, foldersOf(NEXT));
        if (!edition) throw new ProblemsError(problems);
        const until = new Date(Date.parse(on) + Number(days) * DAY_MS).toISOString().slice(0, 10);
        const due = findDue(edition, on, until);
        console.log(json ? JSON.stringify(due, null, 2) : toReport(due, on, until));
      }),
    );
}

function toReport({pages, watch, states, reviewed}: Due, on: string, until: string): string {
  const part = <T>(title: string, all: readonly T[], toLine: (one: T) => string): string[] =>
    all.length === 0 ? [] : ['', `${title}: ${all.length}`, ...all.map(toLine)];
  const page = ({review_by, file, title}: Due['pages']['soon'][number]): string =>
    `  ${review_by}  ${file}  ${title}`;
  const thing = ({by, who, look, about, seen}: Due['watch']['soon'][number]): string =>
    `  ${by}  ${who}: ${look}\n              about ${about.join(', ')}. Known: ${seen}`;
  return [
    `On ${on}, and until ${until}.`,
    toCounts('Pages', states.pages, reviewed.pages),
    toCounts('Records', states.records, reviewed.records),
    ...part('To be looked at, and late', watch.overdue, thing),
    ...part('To be looked at soon', watch.soon, thing),
    ...part('Reviews overdue', pages.overdue, page),
    ...part('Reviews due soon', pages.soon, page),
  ].join('\n');
}

function toCounts(
  name: string,
  states: Record<ReviewState, number>,
  {total, reviewed}: {total: number; reviewed: number},
): string {
  const share = total === 0 ? 0 : Math.round((reviewed / total) * 100);
  return `${name}: ${total}; drafted ${states.drafted}, in review ${states['in-review']}, reviewed ${reviewed} (${share} %), to be revised ${states['to-be-revised']}`;
}
