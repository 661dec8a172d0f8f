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
    runMeasured(
      process.execPath,
      ['-e', 'console.error("no room"); process.exit(3)'],
      process.cwd(),
    ),
  ).rejects.toThrow(/ended with 3:\nno room/);
  expect(
    (await runMeasured(process.execPath, ['-e', 'setTimeout(() => {}, 400)'], process.cwd()))
      .seconds,
  ).toBeGreaterThan(0.3);
});

test.runIf(existsSync('/proc/self/status'))(
  'the memory of a child that leads a group of its own counts',
  async () => {
    const hungry = `setTimeout(() => {}, 900); globalThis.held = Buffer.alloc(300e6, 1)`;
    const parent = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(hungry)}], {detached: true}).on('close', () => {})`;
    const {peakMb} = await runMeasured(process.execPath, ['-e', parent], process.cwd());
    expect(peakMb).toBeGreaterThan(300);
  },
);
