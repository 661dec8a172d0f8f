import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {serveCounted, type CountingServer} from '../../../scripts/bench/counting-server';

const folder = mkdtempSync(join(tmpdir(), 'counted-'));
const script = 'let words = 1;\n'.repeat(100);
let server: CountingServer;
beforeAll(async () => {
  writeFileSync(join(folder, 'code.js'), script);
  writeFileSync(join(folder, 'terms.0123456789abcdef.bin'), Buffer.alloc(3000, 1));
  server = await serveCounted(folder);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, {recursive: true});
});

test('text travels compressed, other files as they are, and both are counted', async () => {
  const sent = server.whenSent(['/code.js', '/terms.0123456789abcdef.bin']);
  expect(await (await fetch(`${server.url}/code.js`)).text()).toBe(script);
  expect(
    (await (await fetch(`${server.url}/terms.0123456789abcdef.bin`)).arrayBuffer()).byteLength,
  ).toBe(3000);
  await sent;
  expect(server.sent.slice(-2)).toEqual([
    {path: '/code.js', bytes: gzipSync(script, {level: 9}).length},
    {path: '/terms.0123456789abcdef.bin', bytes: 3000},
  ]);
});

test('names with a hash are kept for ever; the others are asked for anew and cost nothing when unchanged', async () => {
  const first = await fetch(`${server.url}/code.js`);
  expect(first.headers.get('cache-control')).toBe('no-cache');
  expect(
    (await fetch(`${server.url}/terms.0123456789abcdef.bin`)).headers.get('cache-control'),
  ).toContain('immutable');
  const again = await fetch(`${server.url}/code.js`, {
    headers: {'If-None-Match': first.headers.get('etag')!},
  });
  expect(again.status).toBe(304);
  await expect.poll(() => server.sent.at(-1)).toEqual({path: '/code.js', bytes: 0});
});

test('what stands outside the folder is not served', async () => {
  expect((await fetch(`${server.url}/..%2f..%2fetc%2fpasswd`)).status).toBe(404);
});
