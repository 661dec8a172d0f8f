import {afterAll, expect, test} from 'vitest';
import {toReadability} from '../../../../src/edition/model/readability';
import {loadSite} from '../../../fixtures/load-site';
import {makeSite} from '../../../fixtures/make-site';

const site = makeSite([
  {
    file: 'docs/signs.md',
    find: '## ',
    replace:
      'Men wait near boats ST/SGB/2003/13. :basis[general] Men wait near boats in the harbour. Men wait near.\n\n## ',
  },
]);
afterAll(site.remove);

test('counts the words and syllables of sentences, without marks, and with the records that live on the page', () => {
  const edition = loadSite(site.dir);
  const page = edition.pages.find(({path}) => path === 'signs.md');
  if (!page) throw new Error('The fixture has no page signs.md');
  const own = toReadability({...edition, records: new Map()}, {...page, directives: []});
  const longest = {words: 7, text: 'Men wait near boats in the harbour.'};
  expect(own).toMatchObject({path: 'signs.md', sentences: 4, median: 5, longest});
  // 21 words in 4 sentences, of 23 syllables; the symbol counts as none.
  expect(own.grade).toBeCloseTo(0.39 * (21 / 4) + 11.8 * (23 / 21) - 15.59, 6);
  expect(toReadability(edition, page)).toMatchObject({longest, sentences: 9, median: 5});
});
