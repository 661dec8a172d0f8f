import {spawn, type ChildProcess} from 'node:child_process';
import {watch} from 'node:fs';
import {join} from 'node:path';
import {Command} from 'commander';
import {toPort} from './to-port';

function main(): void {
  const {port} = new Command('dev')
    .description(
      'Serves the edition being written: pages follow what is saved, and the check says what is wrong.',
    )
    .option('--port <port>', 'port on this machine', toPort, 3000)
    .parse()
    .opts<{port: number}>();
  console.log('Reading the edition …');
  let child = start(port);
  let restarts = 0;
  // What cannot begin ends this too; after that, the next save may mend what a save has broken.
  child.once('exit', (code) => {
    if (restarts === 0) process.exit(code ?? 1);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      child.kill(signal);
      process.exit(0);
    });
  onceQuiet(join(__dirname, '../src'), () => {
    restarts += 1;
    console.log('The code has changed. Starting again …');
    const again = (): void => void (child = start(port));
    if (child.exitCode !== null) return again();
    child.once('exit', again);
    child.kill();
  });
}

const start = (port: number): ChildProcess =>
  spawn(process.execPath, [...process.execArgv, join(__dirname, 'serve-live.ts'), String(port)], {
    stdio: 'inherit',
  });

const QUIET_MS = 300;

/** Acts when a file in a folder was saved and no other follows. */
function onceQuiet(folder: string, act: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  watch(folder, {recursive: true}, () => {
    clearTimeout(timer);
    timer = setTimeout(act, QUIET_MS);
  });
}

main();
