import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {Command} from 'commander';
import {ensureBrowser} from './ensure-browser';
import {ensureNginx} from './ensure-nginx';
import {runWatched, type Watch} from './run-watched';
import {toFailures, type TestReport} from './to-failures';

interface Count {
  passed: number;
  failed: number;
  /** What failed, in few lines. */
  failures: readonly string[];
}

interface Step {
  name: string;
  run: (siteDir: string) => Promise<Count>;
  /** It looks at the built site. */
  needsBuild?: true;
  /** It uses one processor and changes nothing, so that it runs beside its like. */
  isSmall?: true;
}

/** Tests may wait in silence for longer than a build. */
const WATCH: Watch = {idleSeconds: 300, totalSeconds: 1500, sampleSeconds: 5};

/** The tests open the edition being written too, and expect the site at the root of a server. */
const SITE_OF_TESTS = {SITE_NEXT: 'yes', SITE_PATH: '/'};

const bin = (siteDir: string, path: string): string => join(siteDir, 'node_modules', path);

/** A step that passes or fails as a whole. */
function command(name: string, argsOf: (siteDir: string) => string[], isSmall?: true): Step {
  return {
    name,
    ...(isSmall && {isSmall}),
    run: async (siteDir) => {
      const {code, ended, output} = await runWatched(process.execPath, argsOf(siteDir), {
        cwd: siteDir,
        env: {...process.env, ...SITE_OF_TESTS},
        watch: WATCH,
        // What two print at once would stand mixed; it is shown where the step fails.
        quiet: isSmall === true,
      });
      if (isSmall && code !== 0) console.log(output);
      if (ended) console.error(ended);
      return code === 0
        ? {passed: 1, failed: 0, failures: []}
        : {passed: 0, failed: 1, failures: [...toFailures(output), ...(ended ? [ended] : [])]};
    },
  };
}

const small = (name: string, argsOf: (siteDir: string) => string[]): Step =>
  command(name, argsOf, true);

const byTsx =
  (file: string, ...args: string[]) =>
  (siteDir: string): string[] => ['--import', 'tsx', join(siteDir, file), ...args];

/** A step whose tests are counted one by one. A runner that ends without a count has failed. */
function vitest(project: string): Step {
  return {
    name: project,
    run: async (siteDir) => {
      const folder = mkdtempSync(join(tmpdir(), 'tests-'));
      const path = join(folder, 'report.json');
      const args = [
        bin(siteDir, 'vitest/vitest.mjs'),
        'run',
        '--project',
        project,
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${path}`,
      ];
      const run = await runWatched(process.execPath, args, {cwd: siteDir, watch: WATCH});
      if (run.ended) console.error(run.ended);
      const report = existsSync(path)
        ? (JSON.parse(readFileSync(path, 'utf8')) as TestReport)
        : undefined;
      rmSync(folder, {recursive: true, force: true});
      const passed = report?.numPassedTests ?? 0;
      const failed = report?.numFailedTests ?? 0;
      if (run.code === 0 && passed > 0) return {passed, failed, failures: []};
      const failures = [...toFailures(run.output, report), ...(run.ended ? [run.ended] : [])];
      return {passed, failed: Math.max(1, failed), failures};
    },
  };
}

/** Tests of a project that need a program of this machine; without it they fail. */
function withProgram(project: string, ensure: () => string): Step {
  return {
    name: project,
    run: async (siteDir) => {
      try {
        console.log(ensure());
      } catch (error) {
        const {message} = error as Error;
        console.error(message);
        return {passed: 0, failed: 1, failures: [message]};
      }
      return vitest(project).run(siteDir);
    },
  };
}

const browser = withProgram('browser', () => {
  const {path, from} = ensureBrowser();
  return `Browser: ${path} (from ${from})`;
});
const nginx = withProgram('nginx', () => `nginx: ${ensureNginx()}`);

const afterBuild = (step: Step): Step => ({...step, needsBuild: true});

const STEPS: readonly Step[] = [
  small('record types', byTsx('scripts/types.ts', '--check')),
  small('types', (siteDir) => [bin(siteDir, 'typescript/bin/tsc'), '--noEmit']),
  small('lint', (siteDir) => [bin(siteDir, 'eslint/bin/eslint.js'), '.', '--max-warnings', '0']),
  small('format', (siteDir) => [
    bin(siteDir, 'prettier/bin/prettier.cjs'),
    '--check',
    '--log-level',
    'warn',
    '.',
  ]),
  small('check', byTsx('scripts/check.ts')),
  vitest('unit'),
  vitest('content'),
  command('build', byTsx('scripts/build.ts')),
  afterBuild(vitest('built')),
  afterBuild(nginx),
  afterBuild(browser),
];

/** How many small steps run at a time. */
const AT_ONCE = Math.min(2, availableParallelism());

interface Ran extends Count {
  name: string;
  seconds: number;
}

async function runStep(siteDir: string, {name, run}: Step): Promise<Ran> {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const count = await run(siteDir);
  return {...count, name, seconds: (performance.now() - started) / 1000};
}

/** Runs the steps in order, small ones side by side first. A failing step does not hide the next, but without a build there is nothing to look at. */
async function runSteps(
  siteDir: string,
  steps: readonly Step[],
): Promise<{passed: number; failed: number}> {
  const ran: Ran[] = [];
  const small = steps.filter(({isSmall}) => isSmall);
  const work = async (): Promise<void> => {
    for (let next = small.shift(); next; next = small.shift())
      ran.push(await runStep(siteDir, next));
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  let built = true;
  for (const step of steps.filter(({isSmall}) => !isSmall)) {
    if (step.needsBuild && !built) {
      const failures = ['there is no build to look at'];
      ran.push({name: step.name, passed: 0, failed: 1, failures, seconds: 0});
      continue;
    }
    const count = await runStep(siteDir, step);
    if (step.name === 'build') built = count.failed === 0;
    ran.push(count);
  }
  return tell(ran);
}

/** What failed, the steps, and how many tests passed and failed in all. */
function tell(ran: readonly Ran[]): {passed: number; failed: number} {
  const total = {passed: 0, failed: 0};
  for (const {name, failures} of ran)
    if (failures.length > 0) console.log([`\n${name}: what failed`, ...failures].join('\n'));
  console.log();
  for (const {name, passed, failed, seconds} of ran) {
    total.passed += passed;
    total.failed += failed;
    console.log(
      `${name.padEnd(14)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
    );
  }
  console.log();
  return total;
}

async function main(): Promise<void> {
  const options = new Command('test')
    .description(
      'Runs every test: types, lint, check, unit, content, build, built, nginx, browser.',
    )
    .option('--only <steps>', 'run only these steps, separated by commas')
    .option('--list', 'list the steps')
    .parse()
    .opts<{only?: string; list?: boolean}>();
  if (options.list) return console.log(STEPS.map((step) => step.name).join('\n'));
  const wanted = options.only?.split(',');
  const steps = STEPS.filter((step) => !wanted || wanted.includes(step.name));
  if (steps.length === 0) {
    console.error(
      `There is no such step. The steps are: ${STEPS.map((step) => step.name).join(', ')}`,
    );
    process.exit(1);
  }
  const {passed, failed} = await runSteps(process.cwd(), steps);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

if (require.main === module) void main();
