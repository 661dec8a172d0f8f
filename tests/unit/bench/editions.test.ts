import {existsSync} from 'node:fs';
import {expect, test} from 'vitest';
import {toCounts} from '../../../scripts/bench';
import {runMeasured} from '../../../scripts/bench/run-measured';

test('counts come in order, each once; others are refused', () => {
  expect(toCounts('5,1,5')).toEqual([1, 5]);
  for (const wrong of ['0', '1.5', 'many', '', '51'])
    expect(() => toCounts(wrong)).toThrow('whole numbers');
});

test('a command that fails is told with what it printed', async () => {
  await expect(
    runMeasured(['-e', 'console.error("no room"); process.exit(3)'], {cwd: process.cwd()}),
  ).rejects.toThrow(/ended with 3:\nno room/);
});

test.runIf(existsSync('/proc/self/status'))(
  'the memory of a child that leads a group of its own counts',
  async () => {
    const hungry = `setTimeout(() => {}, 900); globalThis.held = Buffer.alloc(300e6, 1)`;
    const parent = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(hungry)}], {detached: true}).on('close', () => {})`;
    const {peakMb} = await runMeasured(['-e', parent], {cwd: process.cwd()});
    expect(peakMb).toBeGreaterThan(300);
  },
);

test.runIf(existsSync('/proc/self/stat'))(
  'what a command and its children use of the processor counts, and waiting does not',
  async () => {
    const busy = (ms: number): string =>
      `for (const end = process.cpuUsage().user + ${ms}e3; process.cpuUsage().user < end;);`;
    const used = async (code: string): Promise<number> =>
      (await runMeasured(['-e', code], {cwd: process.cwd()})).cpuSeconds ?? 0;
    const idle = await used('');
    expect(await used(busy(600))).toBeGreaterThan(idle + 0.4);
  },
);
