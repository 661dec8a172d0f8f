import {expect, test} from 'vitest';
import {toCounts} from '../../../scripts/bench';
import {runMeasured} from '../../../scripts/bench/run-measured';

test('counts come in order, each once; others are refused', () => {
  expect(toCounts('5,1,5')).toEqual([1, 5]);
  for (const wrong of ['0', '1.5', 'many', '', '51']) expect(() => toCounts(wrong)).toThrow('whole numbers');
});

test('a command that fails is told with what it printed', async () => {
  await expect(runMeasured(process.execPath, ['-e', 'console.error("no room"); process.exit(3)'], process.cwd())).rejects.toThrow(/ended with 3:\nno room/);
  expect((await runMeasured(process.execPath, ['-e', 'setTimeout(() => {}, 400)'], process.cwd())).seconds).toBeGreaterThan(0.3);
});
