import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {Argument, type Command} from 'commander';
import {COLLECTION_NAMES, type Collection} from '../../src/edition';
import {toCsv} from '../../src/edition/model/to-csv';
import {readSources} from '../../src/editing/sources';
import {parseTable} from '../../src/editing/tables/parse-table';
import {planTable} from '../../src/editing/tables/plan-table';
import {toTable} from '../../src/editing/tables/to-table';
import {toXlsx} from '../../src/editing/tables/xlsx';
import {runPlan} from './run-plan';
import {runVerb, VerbError} from './run-verb';

export function addTables(program: Command, siteDir: string): void {
  program
    .command('export')
    .description(
      'Writes the records of a collection as a table for a spreadsheet. Sources and other nested things are left out.',
    )
    .addArgument(new Argument('<collection>', 'whose records').choices(COLLECTION_NAMES))
    .requiredOption('--to <file>', 'a new file that ends in .csv or .xlsx')
    .action((collection: Collection, {to}: {to: string}) =>
      runVerb(siteDir, () => exportTable(siteDir, collection, to)),
    );
  program
    .command('import')
    .description(
      'Puts an exported and edited table back into the records: all of it, or nothing where a cell is wrong.',
    )
    .argument('<file>', 'the table, .csv or .xlsx')
    .action((file: string) =>
      runPlan(siteDir, async (sources) =>
        planTable(sources, basename(file), await parseTable(basename(file), readFileSync(file))),
      ),
    );
}

async function exportTable(siteDir: string, collection: Collection, to: string): Promise<void> {
  const ending = /\.(csv|xlsx)$/i.exec(to)?.[1]?.toLowerCase();
  if (ending === undefined)
    throw new VerbError(`${to} must end in .csv or .xlsx; give the file another name.`);
  if (existsSync(to))
    throw new VerbError(`${to} is there already; give another name, or remove it first.`);
  const rows = toTable(readSources(siteDir), collection);
  const aside = `${to}.part`;
  writeFileSync(aside, ending === 'csv' ? toCsv(rows) : await toXlsx(rows, collection));
  renameSync(aside, to);
  console.log(`${to}: ${rows.length - 1} records of ${collection}.`);
}
