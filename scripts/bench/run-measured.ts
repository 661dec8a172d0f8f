import {spawn} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';

const EVERY_MS = 250;

/** Ticks a second, as Linux counts them for everybody. */
const TICKS = 100;

export interface Measured {
  /**
   * What the command and all its children used of the processors, in seconds; undefined where the
   * system does not tell.
   */
  cpuSeconds: number | undefined;
  /** The most memory they held at one moment. */
  peakMb: number | undefined;
}

export interface RunOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Stops the command with all its children. */
  stop?: AbortSignal;
}

/**
 * Runs a command to its end, or until it is stopped.
 * @throws Error with the end of what it printed where it fails
 */
export async function runMeasured(
  args: readonly string[],
  {cwd, env = process.env, stop}: RunOptions,
): Promise<Measured> {
  const before = childTicks();
  const child = spawn(process.execPath, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const {pid} = child;
  if (pid === undefined) throw new Error(`${args.join(' ')} could not be started`);
  stop?.addEventListener('abort', () => process.kill(-pid, 'SIGKILL'));
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-2000)));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, heldBy(pid))), EVERY_MS);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.at(-1)} ended with ${code}:\n${printed}`);
  const after = childTicks();
  return {
    cpuSeconds: before === undefined || after === undefined ? undefined : (after - before) / TICKS,
    peakMb: peak === 0 ? undefined : peak / 1000,
  };
}

/** What all children that have ended used so far, with theirs; only Linux tells. */
function childTicks(): number | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // The name of the command, in brackets, may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[13]) + Number(fields[14]);
}

/**
 * Resident kB of a process and all that descend from it, in whatever group they are; 0 where the
 * system does not tell.
 */
function heldBy(root: number): number {
  const processes = listProcesses();
  const family = new Set([root]);
  // A child may have a smaller number than its parent, so once is not enough.
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const {pid, parent} of processes) if (family.has(parent)) family.add(pid);
  }
  return processes.reduce((sum, {pid, kb}) => sum + (family.has(pid) ? kb : 0), 0);
}

function listProcesses(): {pid: number; parent: number; kb: number}[] {
  if (!existsSync('/proc/self/status')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const field = (name: string): number =>
          Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return [{pid: Number(pid), parent: field('PPid'), kb: field('VmRSS')}];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}
