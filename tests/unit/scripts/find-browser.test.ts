import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {findBrowser} from '../../../scripts/find-browser';

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
afterAll(() => rmSync(folder, {recursive: true}));

function program(name: string, mode: number): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
}

const named = program('mine', 0o755);
const system = program('google-chrome', 0o755);

test('a browser named by a variable comes first', () => {
  expect(findBrowser({CHROME_PATH: named, PATH: folder})).toEqual({
    path: named,
    from: 'the variable CHROME_PATH',
  });
  expect(findBrowser({SRSG_BROWSER: named, CHROME_PATH: system, PATH: folder})?.from).toBe(
    'the variable SRSG_BROWSER',
  );
});

test('a variable that names no program is passed over', () => {
  expect(findBrowser({SRSG_BROWSER: join(folder, 'nowhere'), PATH: folder})).toEqual({
    path: system,
    from: 'the system',
  });
  expect(findBrowser({SRSG_BROWSER: program('plain-file', 0o644), PATH: folder})?.path).toBe(
    system,
  );
});
