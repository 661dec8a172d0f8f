import {mkdtempSync, rmSync, utimesSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {DISK} from '../../../../src/edition/freeze/file-system';
import {LOCK, releaseLock, takeLock} from '../../../../src/edition/freeze/lock';

let dir = '';
beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), 'lock-'))));
afterEach(() => rmSync(dir, {recursive: true}));

const take = (pid: number, running: readonly number[]): void =>
  takeLock(dir, DISK, pid, (other) => running.includes(other));

test('one process has it at a time, and the next may have it after that', () => {
  take(11, [11, 22]);
  expect(() => take(22, [11, 22])).toThrow(
    'Another command is changing what is published right now (process 11). Wait until it has ended. If there is no such process, remove the file .edition-lock and try again.',
  );
  releaseLock(dir, DISK);
  take(22, [11, 22]);
});

test('it is taken from a process that has died with it', () => {
  take(11, [11]);
  take(22, [22]);
  expect(() => take(33, [22, 33])).toThrow('process 22');
});

test('a file without a number belongs to a process that is just writing it, but not for long', () => {
  DISK.writeFile(join(dir, LOCK), '');
  expect(() => take(11, [11])).toThrow(
    'Another command is changing what is published right now. Wait',
  );
  const before = new Date(Date.now() - 60_000);
  utimesSync(join(dir, LOCK), before, before);
  take(11, [11]);
});

test('of two that find a dead owner, the slower one takes nothing from the quicker', () => {
  take(11, [11]);
  const slow = {
    ...DISK,
    rename: (from: string, to: string) => {
      if (from === join(dir, LOCK)) take(22, [22]);
      DISK.rename(from, to);
    },
  };
  expect(() => takeLock(dir, slow, 33, (pid) => pid !== 11)).toThrow('process 22');
  expect(DISK.readFile(join(dir, LOCK)).toString()).toBe('22');
});
