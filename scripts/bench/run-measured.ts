import {spawn} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';

const EVERY_MS = 250;

/**
 * Runs a command to its end, or until it is stopped with all its children.
 * @returns the time it took, and the most memory it and its children held at one moment, where /proc tells
 * @throws Error with the end of what it printed where it fails
 */
export async function runMeasured(
  command: string,
  args: readonly string[],
  cwd: string,
  stop?: AbortSignal,
): Promise<{seconds: number; peakMb: number | undefined}> {
  const started = performance.now();
  const child = spawn(command, args, {cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true});
  stop?.addEventListener(
    'abort',
    () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'),
  );
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-2000)));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, heldBy(child.pid!))), EVERY_MS);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.at(-1)} ended with ${code}:\n${printed}`);
  return {
    seconds: (performance.now() - started) / 1000,
    peakMb: peak === 0 ? undefined : peak / 1000,
  };
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
