import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {hashOf, sealPages} from '../../../src/plugin/seal-pages';

const folder = mkdtempSync(join(tmpdir(), 'seal-'));
afterAll(() => rmSync(folder, {recursive: true}));
const file = join(folder, 'index.html');

test('a page gets a policy that lets its own scripts run and no others, and a second run changes nothing', () => {
  writeFileSync(
    file,
    '<!doctype html><html><head data-x=1><title>a</title><script>let a = 1 < 2 && "é";</script><script type="application/ld+json">{}</script></head><body><p>x</body></html>',
  );
  sealPages(folder);
  const sealed = readFileSync(file, 'utf8');
  expect(sealed).toContain(`script-src 'self' ${hashOf('let a = 1 < 2 && "é";')};`);
  expect(sealed).toContain('<head data-x=1><meta http-equiv="Content-Security-Policy"');
  expect(sealed).toContain('<meta name="referrer" content="no-referrer">');
  expect(sealed.match(/sha256-/g)).toHaveLength(1);
  expect(sealed).not.toContain('unsafe-eval');
  for (const closed of ['object-src', 'frame-src', 'worker-src', 'base-uri', 'form-action'])
    expect(sealed).toContain(`${closed} 'none'`);
  sealPages(folder);
  expect(readFileSync(file, 'utf8')).toBe(sealed);
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toContain("frame-ancestors 'none'");
});
