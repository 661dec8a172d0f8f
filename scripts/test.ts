import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
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
}

/** Tests may wait in silence for longer than a build. */
const WATCH: Watch = {idleSeconds: 300, totalSeconds: 1500, sampleSeconds: 5};

/** The tests open the edition being written too, and expect the site at the root of a server. */
const SITE_OF_TESTS = {SITE_NEXT: 'yes', SITE_PATH: '/'};

const bin = (siteDir: string, path: string): string => join(siteDir, 'node_modules', path);

/** A step that passes or fails as a whole. */
function command(name: string, argsOf: (siteDir: string) => string[]): Step {
  return {
    name,
    run: async (siteDir) => {
      const {code, ended, output} = await runWatched(process.execPath, argsOf(siteDir), {
        cwd: siteDir,
        env: {...process.env, ...SITE_OF_TESTS},
        watch: WATCH,
      });
      if (ended) console.error(ended);
      return code === 0
        ? {passed: 1, failed: 0, failures: []}
        : {passed: 0, failed: 1, failures: [...toFailures(output), ...(ended ? [ended] : [])]};
    },
  };
}

const script = (name: string, file: string, ...args: string[]): Step =>
  command(name, (siteDir) => ['--import', 'tsx', join(siteDir, file), ...args]);

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
  script('record types', 'scripts/types.ts', '--check'),
  command('types', (siteDir) => [bin(siteDir, 'typescript/bin/tsc'), '--noEmit']),
  command('lint', (siteDir) => [bin(siteDir, 'eslint/bin/eslint.js'), '.', '--max-warnings', '0']),
  command('format', (siteDir) => [
    bin(siteDir, 'prettier/bin/prettier.cjs'),
    '--check',
    '--log-level',
    'warn',
    '.',
  ]),
  script('check', 'scripts/check.ts'),
  vitest('unit'),
  vitest('content'),
  script('build', 'scripts/build.ts'),
  afterBuild(vitest('built')),
  afterBuild(nginx),
  afterBuild(browser),
];

/** Runs the steps in order. A failing step does not hide the next, but without a build there is nothing to look at. */
async function runSteps(
  siteDir: string,
  steps: readonly Step[],
): Promise<{passed: number; failed: number}> {
  const total = {passed: 0, failed: 0};
  const lines: string[] = [];
  const toTell: string[] = [];
  let built = true;
  for (const {name, run, needsBuild} of steps) {
    console.log(`\n== ${name}`);
    const started = performance.now();
    const {passed, failed, failures}: Count =
      needsBuild && !built
        ? {passed: 0, failed: 1, failures: ['there is no build to look at']}
        : await run(siteDir);
    if (failures.length > 0) toTell.push(`\n${name}: what failed`, ...failures);
    if (name === 'build') built = failed === 0;
    total.passed += passed;
    total.failed += failed;
    lines.push(
      `${name.padEnd(14)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${((performance.now() - started) / 1000).toFixed(1).padStart(7)} s`,
    );
  }
  console.log([...toTell, '', ...lines, ''].join('\n'));
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
