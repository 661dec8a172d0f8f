import {strFromU8, unzipSync} from 'fflate';
import {afterAll, describe, expect, test} from 'vitest';
import {foldersOf, loadEdition} from '../../../src/edition';
import {toBriefFiles} from '../../../src/package/brief-files';
import {makeSite} from '../../fixtures/make-site';

const site = makeSite();
afterAll(site.remove);

const filesOf = () => {
  const {edition} = loadEdition(site.dir, foldersOf('next'));
  if (!edition) throw new Error('The sound edition cannot be loaded');
  return toBriefFiles(edition);
};

const WORDS = [
  'Must: Report the same day to one channel.',
  'Not yours: Leave the victims',
  'Must not: Buy a person',
  'Focal point: ____',
];

describe('a brief to take along', () => {
  test('as Markdown holds every line in order', async () => {
    const text = String((await filesOf()).get('briefs/brief-executive-implementation.md'));
    const places = WORDS.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain('not an official publication');
  });

  test('as Word holds the same lines', async () => {
    const file = (await filesOf()).get('briefs/brief-executive-implementation.docx') as Uint8Array;
    const body = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
    const text = body.replace(/<[^>]+>/g, '').replace(/&apos;/g, "'");
    for (const words of WORDS) expect(text).toContain(words);
  });

  test('is the same, byte for byte, whenever it is made', async () => {
    const [first, second] = [await filesOf(), await filesOf()];
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [path, content] of first)
      expect(Buffer.from(second.get(path) ?? '').equals(Buffer.from(content)), path).toBe(true);
  });
});
