import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {Command} from 'commander';
import {countOf, formatProblem} from '../src/edition';
import {readVersions} from '../src/edition/read/read-versions';
import {checkSite} from '../src/edition/check-site';

/** Pages and data reload as they are edited. Problems are shown and do not stop it: an editor is in the middle of something. */
function main(): void {
  const program = new Command('dev')
    .description('Serves the site for editing: pages and data reload on every change.')
    .option('--port <port>', 'port on this machine', '3000')
    .parse();
  const problems = checkSite(process.cwd());
  console.log([...problems.map(formatProblem), countOf(problems)].join('\n'));
  if (readVersions(process.cwd()).problems.length > 0) {
    console.error('Without the list of editions there is nothing to serve.');
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
      program.opts<{port: string}>().port,
      '--no-open',
    ],
    {stdio: 'inherit', env: {...process.env, NODE_ENV: 'development'}},
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

if (require.main === module) main();
