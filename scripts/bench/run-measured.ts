import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';

const EVERY_MS = 250;

/**
 * Runs a command to its end, or until it is stopped with all its children.
 * @returns the time it took, and the most memory it and its children held at one moment, where /proc tells
 * @throws Error with the end of what it printed where it fails
 */
export async function runMeasured(command: string, args: readonly string[], cwd: string, stop?: AbortSignal): Promise<{seconds: number; peakMb: number | undefined}> {
  const started = performance.now();
  const child = spawn(command, args, {cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true});
  stop?.addEventListener('abort', () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'));
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-2000)));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, heldBy(child.pid!))), EVERY_MS);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.at(-1)} ended with ${code}:\n${printed}`);
  return {seconds: (performance.now() - started) / 1000, peakMb: peak === 0 ? undefined : peak / 1000};
}

/** Resident kB of all processes of a group; 0 where the system does not tell. */
function heldBy(group: number): number {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).reduce((sum, pid) => sum + residentKb(pid, group), 0);
  } catch {
    return 0;
  }
}

function residentKb(pid: string, group: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return Number(fields[2]) === group ? Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) : 0;
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}
