import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {bundleClient} from '../../../src/client/bundle';

const scripts = await bundleClient();

/** What each script may weigh, compressed: a page carries the first, the search the second, once. */
test.each([
  ['page.js', 4_000],
  ['search.js', 31_550],
  ['opener.js', 2_100],
  ['gunzip.js', 3_000],
  ['lens.js', 2_600],
  ['cite.js', 2_500],
  ['law-comparator.js', 2_400],
  ['training-planner.js', 3_500],
  ['partner-worksheet.js', 4_500],
  ['worksheet-files.js', 30_000],
  ['worksheet-harm.js', 41_000],
] as const)('%s is at most %i bytes', (file, most) => {
  expect(gzipSync(scripts.get(file) ?? '', {level: 9}).length).toBeLessThan(most);
});

test('the same sources give the same bytes', async () => {
  expect(await bundleClient()).toEqual(scripts);
});

test('they are classic scripts that name no other file', () => {
  for (const code of scripts.values()) {
    const text = new TextDecoder().decode(code);
    expect(text).not.toMatch(/\b(import|export)\b\s*[{(*]/);
    expect(text).not.toMatch(/sourceMappingURL|process\.env/);
  }
});
