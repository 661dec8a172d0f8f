import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {Command, InvalidArgumentError} from 'commander';
import {findEditions, loadEdition} from '../src/edition';
import {measureEditions} from './bench/measure-editions';
import {measureHarm} from './bench/measure-harm';
import {measureReaders} from './bench/measure-readers';
import {measureWeights} from './bench/measure-weights';
import {parseParts, PARTS} from './bench/parts';
import {printEditions} from './bench/print-editions';
import {printHarm} from './bench/print-harm';
import {printRelevance, printSearch} from './bench/print-search';
import {readStages} from './bench/read-stages';
import {measureSearch as measureEngines} from './bench/search';
import {percentile} from './bench/statistics';

/** One measured figure. */
export interface Figure {
  name: string;
  value: number;
  unit: 'ms' | 'kB' | 'pages' | 'records';
  how: string;
}

const RUNS = 5;

/** Every figure that the README gives, measured on the site as it stands. Needs a build. */
export function measure(siteDir: string): Figure[] {
  const outDir = join(siteDir, 'build');
  if (!existsSync(outDir)) throw new Error('There is no build to measure; run npm run build');
  return [
    ...measureContent(siteDir),
    measureCheck(siteDir),
    ...measurePages(outDir),
    ...measureSearch(outDir),
  ];
}

function measureContent(siteDir: string): Figure[] {
  const {edition} = loadEdition(siteDir, findEditions(siteDir)[0]!);
  return [
    {
      name: 'pages of the edition being written',
      value: edition?.pages.length ?? 0,
      unit: 'pages',
      how: 'files in docs/',
    },
    {
      name: 'records of the edition being written',
      value: edition?.records.size ?? 0,
      unit: 'records',
      how: 'records in data/',
    },
  ];
}

/** The whole command, as an editor waits for it. */
function measureCheck(siteDir: string): Figure {
  const times = Array.from({length: RUNS}, () => {
    const started = performance.now();
    spawnSync(process.execPath, [join(siteDir, 'scripts/ready.mjs'), 'scripts/check.ts'], {
      cwd: siteDir,
    });
    return performance.now() - started;
  });
  return {
    name: 'npm run check',
    value: percentile(times, 0.5),
    unit: 'ms',
    how: `median of ${RUNS} runs, process start included`,
  };
}

function measurePages(outDir: string): Figure[] {
  const {pageKb, siteMb} = measureWeights(outDir);
  return [
    {
      name: 'a page to read: HTML and CSS, median',
      value: pageKb.median,
      unit: 'kB',
      how: 'gzip level 9',
    },
    {
      name: 'a page to read: HTML and CSS, heaviest',
      value: pageKb.heaviest,
      unit: 'kB',
      how: 'gzip level 9',
    },
    {
      name: 'the whole site on disk',
      value: siteMb * 1000,
      unit: 'kB',
      how: 'packages included, where build/downloads has them',
    },
  ];
}

function measureSearch(outDir: string): Figure[] {
  return findBuiltEditions(outDir).map((edition) => {
    const stages = readStages(outDir, edition);
    const bytes = stages.first.bytes + stages.rank.bytes + stages.texts.bytes;
    return {
      name: `search store of edition ${edition}, texts included`,
      value: bytes / 1000,
      unit: 'kB',
      how: `compressed in the files; first results ${(stages.first.bytes / 1000).toFixed(1)}, full ranking ${(stages.rank.bytes / 1000).toFixed(1)}`,
    };
  });
}

/** The editions that the built site holds a store of. */
function findBuiltEditions(outDir: string): string[] {
  return readdirSync(outDir).filter((name) => existsSync(join(outDir, name, 'store')));
}

/** `5,1` gives 1 and 5. @throws InvalidArgumentError where one is no whole number from 1 to 50 */
export function toCounts(text: string): number[] {
  const counts = text.split(',').map(Number);
  if (counts.some((count) => !Number.isInteger(count) || count < 1 || count > 50))
    throw new InvalidArgumentError('Give whole numbers from 1 to 50, such as 1,5.');
  return [...new Set(counts)].sort((a, b) => a - b);
}

async function main(): Promise<void> {
  const program = new Command('bench')
    .enablePositionalOptions()
    .description('Measures every figure that the README gives.')
    .option('--json', 'print the figures as JSON')
    .action(({json}: {json?: boolean}) => {
      const figures = measure(process.cwd());
      if (json) return console.log(JSON.stringify(figures, null, 2));
      for (const {name, value, unit, how} of figures)
        console.log(
          `${name.padEnd(44)} ${value.toFixed(value < 100 && unit !== 'pages' && unit !== 'records' ? 1 : 0).padStart(8)} ${unit.padEnd(8)} ${how}`,
        );
    });
  program
    .command('search')
    .description('Measures the search, beside other engines over the same sections.')
    .option('--only <parts>', `only these parts, with commas between them: ${PARTS.join(', ')}`)
    .option('--no-peers', 'only the search of this package')
    .option('--json', 'print the figures as JSON')
    .action(async ({only, peers, json}: {only?: string; peers: boolean; json?: boolean}) => {
      const report = await measureEngines(process.cwd(), {
        parts: parseParts(only),
        withPeers: peers,
        onProgress: (step) => console.error(step),
      });
      if (json) console.log(JSON.stringify(report, null, 2));
      else printSearch(report);
    });
  program
    .command('readers')
    .description('Asks the edition being written what people type, in their words and languages.')
    .action(async () => {
      for (const [file, figures] of await measureReaders(process.cwd())) {
        console.log(file);
        printRelevance({figures: [figures], skipped: []});
      }
    });
  program
    .command('editions')
    .description(
      'Builds copies of the site with more and more editions, and measures how time, memory and weight grow. 20 editions take half an hour or more.',
    )
    .option(
      '--counts <numbers>',
      'how many published editions, with commas between the numbers',
      toCounts,
      [1, 5, 10, 20],
    )
    .option('--json', 'print the figures as JSON')
    .action(async ({counts, json}: {counts: number[]; json?: boolean}) => {
      const figures = await measureEditions(process.cwd(), counts, (step) => console.error(step));
      if (json) console.log(JSON.stringify(figures, null, 2));
      else printEditions(figures);
    });
  program
    .command('harm')
    .description('Measures how well the gate finds persons and places, on a corpus of sentences.')
    .option('--json', 'print the figures as JSON')
    .action(({json}: {json?: boolean}) => {
      const figures = measureHarm(process.cwd());
      if (json) console.log(JSON.stringify(figures, null, 2));
      else printHarm(figures);
    });
  await program.parseAsync();
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
