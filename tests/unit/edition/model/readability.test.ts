import {afterAll, expect, test} from 'vitest';
import {toReadability} from '../../../../src/edition';
import {loadSite} from '../../../fixtures/load-site';
import {makeSite} from '../../../fixtures/make-site';

const site = makeSite([
  {
    file: 'docs/signs.md',
    find: '## ',
    replace:
      'One two three four. :basis[general] One two three four five six seven. One two three.\n\n## ',
  },
]);
afterAll(site.remove);

test('counts the words of sentences, without marks, and with the records that live on the page', () => {
  const edition = loadSite(site.dir);
  const page = edition.pages.find(({path}) => path === 'signs.md');
  if (!page) throw new Error('The fixture has no page signs.md');
  const own = toReadability({...edition, records: new Map()}, {...page, directives: []});
  const longest = {words: 7, text: 'One two three four five six seven.'};
  expect(own).toEqual({path: 'signs.md', sentences: 4, median: 4, longest});
  expect(toReadability(edition, page)).toEqual({...own, sentences: 9, median: 5});
});
