import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {Command} from 'commander';
import {countOf, foldersOf, formatProblem, NEXT} from '../src/edition';
import {checkSite} from '../src/edition/check-site';
import {loadSchemas} from '../src/edition/read/load-schemas';
import {readEditionFile} from '../src/edition/read/read-edition-file';
import {readVersions} from '../src/edition/read/read-versions';
import {toPort} from './to-port';

/**
 * Pages and data reload as they are edited. Problems are shown and do not stop it: an editor is in
 * the middle of something.
 */
async function main(): Promise<void> {
  const program = new Command('dev')
    .description('Serves the site for editing: pages and data reload on every change.')
    .option('--port <port>', 'port on this machine', toPort, 3000)
    .parse();
  const {port} = program.opts<{port: number}>();
  if (!(await isFree(port))) {
    console.error(
      `Port ${port} is in use. End what uses it, or give another: npm run dev -- --port ${port + 1}`,
    );
    process.exitCode = 1;
    return;
  }
  const lacking = lackingIn(process.cwd());
  if (lacking !== undefined) {
    console.log(checkNow(process.cwd()));
    console.error(`Without ${lacking} there is nothing to serve.`);
    process.exitCode = 1;
    return;
  }
  const started = performance.now();
  console.log('Making the pages …');
  const cli = join(process.cwd(), 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const child = spawn(
    process.execPath,
    [
      // Loads the code of the site as every command does (docusaurus.config.ts).
      '--import',
      'tsx',
      cli,
      'start',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--no-open',
    ],
    {stdio: 'inherit', env: {...process.env, NODE_ENV: 'development'}},
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
  const address = `http://127.0.0.1:${port}/${NEXT}/`;
  await untilServed(address);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `\nThe first page can be read, ${seconds} s after the start:\n\n${address}\n\nPages reload as you save. Press Ctrl+C to stop.\n`,
  );
  console.log(checkNow(process.cwd()));
}

/** What cannot be done without, where it cannot be read. */
function lackingIn(siteDir: string): string | undefined {
  if (readVersions(siteDir).problems.length > 0) return 'the list of editions';
  const {problems, validate} = loadSchemas(siteDir, foldersOf(NEXT));
  return problems.length > 0 || !readEditionFile(siteDir, foldersOf(NEXT), validate).about
    ? 'data/edition.yml and the schemas'
    : undefined;
}

function checkNow(siteDir: string): string {
  const problems = checkSite(siteDir);
  return [...problems.map(formatProblem), countOf(problems)].join('\n');
}

const AGAIN_MS = 500;

/** Waits until a page comes: the server answers only once it has made its scripts. */
async function untilServed(address: string): Promise<void> {
  for (;;) {
    const isServed = await fetch(address).then(
      ({ok}) => ok,
      () => false,
    );
    if (isServed) return;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

/** Whether this machine lets us listen there. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

if (require.main === module) void main();
