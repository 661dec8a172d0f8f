import {Command} from 'commander';
import {COLLECTION_NAMES, COLLECTIONS} from '../src/edition';
import {didYouMean} from '../src/edition/model/suggest';
import {planNewPage} from '../src/editing/plan-new-page';
import {planNewRecord} from '../src/editing/plan-new-record';
import {endQuietlyWithoutReader} from './end-quietly-without-reader';
import {runPlan} from './edition/run-plan';

interface Options {
  file?: string;
  title?: string;
}

const KINDS = ['page', ...COLLECTION_NAMES.map((name) => COLLECTIONS[name].type)];

/** Begins a page or a record, for the site in a folder. */
export function createProgram(siteDir: string, today: string): Command {
  return new Command('new')
    .description('Begins a page, or a record of any collection, with a note on what goes where.')
    .argument('<kind>', KINDS.join(', '))
    .argument('<name>', 'the id of the record, or the file of the page: report/phone-numbers.md')
    .option('--file <list>', 'for a record in a list: the file it goes into, without .yml')
    .option('--title <words>', 'for a page: its title')
    .showHelpAfterError()
    .action(async (kind: string, name: string, {file, title}: Options) => {
      const collection = COLLECTION_NAMES.find((other) => COLLECTIONS[other].type === kind);
      if (kind !== 'page' && collection === undefined) {
        console.error(
          `There is no "${kind}"; ${didYouMean(kind, KINDS, `begin one of ${KINDS.join(', ')}`)}`,
        );
        process.exitCode = 1;
        return;
      }
      await runPlan(siteDir, (sources) =>
        collection === undefined
          ? planNewPage(sources, {path: name, title, today})
          : planNewRecord(sources, {collection, id: name, file}),
      );
    });
}

if (require.main === module) {
  endQuietlyWithoutReader();
  void createProgram(process.cwd(), new Date().toISOString().slice(0, 10)).parseAsync();
}
