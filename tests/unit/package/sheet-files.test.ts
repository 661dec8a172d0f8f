import {strFromU8, unzipSync} from 'fflate';
import {expect, test} from 'vitest';
import {foldersOf, loadEdition} from '../../../src/edition';
import {toSheetFiles} from '../../../src/package/sheet-files';
import {makeSite} from '../../fixtures/make-site';

const site = makeSite();
const {edition} = loadEdition(site.dir, foldersOf('next'));
site.remove();

test('a sheet as Word has every field, its lines and boxes, and the warning', async () => {
  const file = (await toSheetFiles(edition!)).get('sheets/sheet-visit.docx') ?? new Uint8Array();
  const body = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  const words = body.replace(/<[^>]+>/g, ' ');
  for (const one of [
    'What you saw',
    'No name of a victim.',
    '☐ Yes',
    'not an official publication',
  ])
    expect(words).toContain(one);
  expect(body.match(/w:leader="underscore"/g)).toHaveLength(2);
});

test('it is the same, byte for byte, whenever it is made', async () => {
  const [first, second] = [await toSheetFiles(edition!), await toSheetFiles(edition!)];
  for (const [path, content] of first)
    expect(Buffer.from(second.get(path) ?? '').equals(Buffer.from(content)), path).toBe(true);
});
