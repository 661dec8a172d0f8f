import {afterAll, expect, test} from 'vitest';
import {foldersOf, loadEdition, toReadability} from '../../../../src/edition';
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
  const {edition} = loadEdition(site.dir, foldersOf('next'));
  const page = edition!.pages.find(({path}) => path === 'signs.md')!;
  const own = toReadability({...edition!, records: new Map()}, {...page, directives: []});
  expect(own.longest.words).toBeGreaterThanOrEqual(7);
  const whole = toReadability(edition!, page);
  expect(whole.sentences).toBeGreaterThan(own.sentences);
  expect(whole.median).toBeGreaterThan(0);
});
