import {mkdtempSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {runWatched} from '../../../scripts/run-watched';

const run = (code: string, watch: {idleSeconds: number; totalSeconds: number}) =>
  runWatched(process.execPath, ['-e', code], {
    cwd: process.cwd(),
    quiet: true,
    watch: {...watch, sampleSeconds: 0.1},
  });

test('a command that waits for ever is ended, with the reason', async () => {
  const {code, ended} = await run('setTimeout(() => {}, 60000)', {
    idleSeconds: 1,
    totalSeconds: 30,
  });
  expect(code).toBeNull();
  expect(ended).toBe('It made no progress for 1 seconds and was ended.');
});

test('its children are ended with it', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'watched-')), 'beats');
  const child = `setInterval(() => require('fs').appendFileSync(${JSON.stringify(file)}, 'x'), 20)`;
  const {ended} = await run(
    `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], {stdio: 'ignore'}); setInterval(() => {}, 1000)`,
    {idleSeconds: 10, totalSeconds: 4},
  );
  expect(ended).toBeDefined();
  const beats = statSync(file).size;
  expect(beats).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(statSync(file).size).toBe(beats);
});

test('a command that works without printing is left alone', async () => {
  const {code, ended} = await run('const end = Date.now() + 2000; while (Date.now() < end);', {
    idleSeconds: 1,
    totalSeconds: 30,
  });
  expect({code, ended}).toEqual({code: 0, ended: undefined});
});

test('a command that never ends is ended at its total limit', async () => {
  const {ended} = await run('setInterval(() => console.log(1), 50)', {
    idleSeconds: 10,
    totalSeconds: 1,
  });
  expect(ended).toBe('It took more than 1 seconds and was ended.');
});

test('the exit code and the output come back', async () => {
  expect(
    await run("console.log('a'); console.error('b'); process.exit(3)", {
      idleSeconds: 5,
      totalSeconds: 30,
    }),
  ).toMatchObject({code: 3, output: expect.stringMatching(/a[^]*b|b[^]*a/)});
});
