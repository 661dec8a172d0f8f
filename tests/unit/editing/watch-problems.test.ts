import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {runCommand} from '../../../src/editing/run-command';
import {watchProblems} from '../../../src/editing/watch-problems';

/** The folder of a site that is gone: a stick that was pulled out, a folder that was moved away. */
function goneFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gone-'));
  rmSync(folder, {recursive: true});
  return folder;
}

test('a command whose folder is gone ends with a reason, and throws nothing', async () => {
  const printed: string[] = [];
  const ended = await runCommand(goneFolder(), 'scripts/check.ts', [], (text) => {
    printed.push(text);
  });
  expect(ended).toMatchObject({code: null, stdout: ''});
  expect(ended.stderr).toMatch(/ENOENT/);
  expect(printed.join('')).toBe(ended.stderr);
});

test('a watch over a folder that is gone keeps what it knew, and looks again when it is told to', async () => {
  const watch = watchProblems(goneFolder());
  for (const time of ['first', 'second']) {
    watch.touch();
    expect(watch.latest().isRunning, time).toBe(true);
    await watch.settled();
    expect(watch.latest(), time).toEqual({problems: [], isRunning: false, isKnown: false});
  }
});
