import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {NEXT} from '../../src/edition';
import {openLiveEdition} from '../../src/live/open-live-edition';
import {fillSlots} from '../../src/remark/site-slots';
import {readBuiltEdition} from '../../src/site/edition-cache';
import {digestCode, editionKey} from '../../src/site/edition-key';
import {PARTS} from '../../src/site/edition-parts';

const root = join(__dirname, '../..');

const bodyOf = (html: string): string => {
  const body = html.slice(html.indexOf('<body'), html.lastIndexOf('</body>'));
  expect(body.length).toBeGreaterThan(1000);
  return fillSlots(body, () => undefined);
};

test('each page is the same while it is written as in a build', async () => {
  const built = readBuiltEdition(root, NEXT, editionKey(root, NEXT, digestCode(root)));
  if (!built) throw new Error('The edition being written has not been built from these sources');
  const live = openLiveEdition(root);
  const paths = [...built.about.pages.map(({path}) => path), 'search/', 'search/a-to-z/'];
  const differ: string[] = [];
  for (const path of paths) {
    const file = join(built.folder, PARTS.edition, path, 'index.html');
    const now = await live.open(`/${NEXT}/${path}`);
    if (bodyOf(String(now)) !== bodyOf(readFileSync(file, 'utf8'))) differ.push(path);
  }
  expect(paths.length).toBeGreaterThan(100);
  expect(differ).toEqual([]);
});
