import {spawn, type ChildProcess} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';

export interface Watch {
  /** Ends the command when it neither prints nor uses the processor for so long. */
  idleSeconds: number;
  /** Ends the command in any case. */
  totalSeconds: number;
  /** How often to look. */
  sampleSeconds: number;
}

export const DEFAULT_WATCH: Watch = {idleSeconds: 90, totalSeconds: 900, sampleSeconds: 3};

export interface Outcome {
  /** The exit code; null where the watch ended the command. */
  code: number | null;
  /** Why the watch ended it, in a plain sentence. */
  ended?: string;
  output: string;
}

/** Runs a command, shows what it prints, and ends it with all its children when it makes no progress any more. */
export function runWatched(
  command: string,
  args: readonly string[],
  options: {cwd: string; env?: NodeJS.ProcessEnv; quiet?: boolean; watch?: Watch},
): Promise<Outcome> {
  const watch = options.watch ?? DEFAULT_WATCH;
  // A group of its own, so that ending it ends its children too.
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  let output = '';
  const onData = (chunk: Buffer): void => {
    output += chunk.toString();
    if (!options.quiet) process.stdout.write(chunk);
  };
  child.stdout.on('data', onData);
  child.stderr.on('data', onData);

  return new Promise((resolve, reject) => {
    const started = Date.now();
    let ended: string | undefined;
    let last = {progress: '', at: started};
    const timer = setInterval(() => {
      const progress = `${output.length}:${processorTime(child.pid!)}`;
      if (progress !== last.progress) last = {progress, at: Date.now()};
      if (Date.now() - last.at > watch.idleSeconds * 1000)
        ended = `It made no progress for ${watch.idleSeconds} seconds and was ended.`;
      else if (Date.now() - started > watch.totalSeconds * 1000)
        ended = `It took more than ${watch.totalSeconds} seconds and was ended.`;
      if (ended) endTree(child);
    }, watch.sampleSeconds * 1000);
    child.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(timer);
      resolve(ended ? {code: null, ended, output} : {code, output});
    });
  });
}

function endTree(child: ChildProcess): void {
  try {
    process.kill(process.platform === 'win32' ? child.pid! : -child.pid!, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

/**
 * Ticks of processor time that a process and its descendants have used; 0 where the system does not
 * tell (only Linux does).
 */
function processorTime(root: number): number {
  if (process.platform !== 'linux') return 0;
  const parents = new Map<number, {parent: number; ticks: number}>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      parents.set(Number(name), {
        parent: Number(fields[1]),
        ticks: Number(fields[11]) + Number(fields[12]),
      });
    } catch {
      // The process ended while we looked.
    }
  }
  const isBelow = (pid: number): boolean =>
    pid === root || (parents.has(pid) && pid > 1 && isBelow(parents.get(pid)!.parent));
  let ticks = 0;
  for (const [pid, {ticks: used}] of parents) if (isBelow(pid)) ticks += used;
  return ticks;
}
