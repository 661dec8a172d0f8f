import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {makeSite} from '../../fixtures/make-site';

const root = join(__dirname, '../../..');
const site = makeSite();
const faulty = makeSite([
  {
    file: 'docs/index.md',
    find: 'You need no proof.',
    replace: 'You need {process.env.SECRET} no proof.',
  },
]);
const folder = mkdtempSync(join(tmpdir(), 'pipe-'));
afterAll(() => {
  site.remove();
  faulty.remove();
  rmSync(folder, {recursive: true, force: true});
});

/** Runs a script whose standard output nobody reads. */
const run = (
  cwd: string,
  script: string,
  ...args: string[]
): Promise<{code: number | null; stderr: string}> =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--import', `${root}/node_modules/tsx/dist/loader.mjs`, script, ...args],
      {cwd, stdio: ['ignore', 'pipe', 'pipe']},
    );
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => void (stderr += chunk.toString()));
    child.on('close', (code) => resolve({code, stderr}));
  });

test('a command whose output nobody reads ends without a word, as it would have ended', async () => {
  expect(await run(site.dir, join(root, 'scripts/edition.ts'), 'list')).toEqual({
    code: 0,
    stderr: '',
  });
  expect(await run(site.dir, join(root, 'scripts/check.ts'))).toEqual({code: 0, stderr: ''});
  expect(await run(faulty.dir, join(root, 'scripts/check.ts'), '--json')).toEqual({
    code: 1,
    stderr: '',
  });
});

test('another fault of the output is not kept quiet', async () => {
  const script = join(folder, 'other.ts');
  writeFileSync(
    script,
    `require(${JSON.stringify(join(root, 'scripts/end-quietly-without-reader.ts'))}).endQuietlyWithoutReader();\nprocess.stdout.emit('error', Object.assign(new Error('disk is full'), {code: 'ENOSPC'}));\n`,
  );
  const {code, stderr} = await run(folder, script);
  expect(code).not.toBe(0);
  expect(stderr).toContain('disk is full');
});
