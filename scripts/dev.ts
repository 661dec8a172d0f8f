import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {Command} from 'commander';
import {countOf, foldersOf, formatProblem, loadEdition, NEXT} from '../src/edition';
import {readVersions} from '../src/edition/read/read-versions';
import {checkSite} from '../src/edition/check-site';
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
  const problems = checkSite(process.cwd());
  console.log([...problems.map(formatProblem), countOf(problems)].join('\n'));
  const lacking =
    readVersions(process.cwd()).problems.length > 0
      ? 'the list of editions'
      : loadEdition(process.cwd(), foldersOf(NEXT)).edition === undefined
        ? 'data/edition.yml and the schemas'
        : undefined;
  if (lacking !== undefined) {
    console.error(`Without ${lacking} there is nothing to serve.`);
    process.exitCode = 1;
    return;
  }
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
