import {load as parseHtml, type CheerioAPI} from 'cheerio';
import {toHtml} from 'hast-util-to-html';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {afterAll, expect, test} from 'vitest';
import type {PageEntry} from '../../../src/edition';
import {parsePage} from '../../../src/edition/read/parse-page';
import {readDirectives} from '../../../src/edition/read/read-directives';
import {renderPackage} from '../../../src/remark/remark-package';
import {toRenderable} from '../../../src/remark/render-context';
import {loadSite} from '../../fixtures/load-site';
import {makeSite} from '../../fixtures/make-site';

const site = makeSite([
  {
    file: 'data/terms/terms.yml',
    find: 'term: Presumed victim',
    replace: 'term: Presumed victim\n  variants: [first victim]',
  },
]);
afterAll(site.remove);
const edition = loadSite(site.dir);
const shared = toRenderable(edition);

/**
 * A page of this text in the sound fixture, in the place of another page where one is named, and
 * the words on it that are explained.
 */
function explained(markdown: string, path = 'names.md'): {$: CheerioAPI; words: string[]} {
  const tree = parsePage(markdown);
  const [anyPage] = edition.pages as [PageEntry];
  const page = edition.pages.find((entry) => entry.path === path) ?? {
    ...anyPage,
    path,
    tree,
    directives: readDirectives(tree),
  };
  renderPackage(tree, {...shared, page, release: 'public', shown: [], termCounts: new Map()});
  const $ = parseHtml(toHtml(unified().use(remarkRehype).runSync(tree)));
  return {
    $,
    words: $('.term__word')
      .toArray()
      .map((word) => $(word).text()),
  };
}

test('the first use on a page is explained, a later one is not', () => {
  const {$, words} = explained('A presumed victim is helped.\n\nA presumed victim decides.');
  expect(words).toEqual(['presumed victim']);
  expect($('.term__definition').text()).toBe(
    'Presumed victim A person who may be a victim and is helped as one. In the glossary',
  );
  expect($('.term__definition a').attr('href')).toBe('./registers.md#presumed-victim');
});

test('the text of the page stays as it was', () => {
  const {$} = explained('Help each presumed victim, and call IOM.');
  $('.term__definition').remove();
  expect($('body > p').first().text()).toBe('Help each presumed victim, and call IOM.');
});

test('acronyms of terms, partners and missions are explained as they are written', () => {
  expect(explained('TIP, IOM and UNMEX.').words).toEqual(['TIP', 'IOM', 'UNMEX']);
  expect(explained('A tip on how to iom.').words).toEqual([]);
});

test('the plural is the same name', () =>
  expect(explained('Presumed victims are helped.').words).toEqual(['Presumed victims']));

test.each([
  ['a title in capitals', 'The report Trafficking in Persons.'],
  ['a symbol', 'See IOM/2004/1 and A/IOM.'],
  ['a compound', 'The IOM-led team and a pre-IOM list.'],
  ['a longer word', 'IOMA and BIOM.'],
  ['a variant', 'This is human trafficking of a first victim.'],
  ['a link', 'See [IOM](index.md).'],
  ['code', 'Type `IOM`.'],
  ['the label of a directive', 'See :ref[TIP]{id=g01}.'],
  ['the name of a column', '| IOM |\n|---|\n| no |'],
])('%s is left alone', (_, markdown) => expect(explained(markdown).words).toEqual([]));

test('a heading is left alone; the text under it is not', () =>
  expect(explained('## IOM helps\n\nIOM helps.').words).toEqual(['IOM']));

test('what the editor explains or links on the page is left to the editor', () => {
  expect(
    explained('TIP is first, :term[trafficking]{id=trafficking-in-persons} second.').words,
  ).toEqual(['trafficking']);
  expect(explained('IOM is first, :ref[the partner]{id=iom} second.').words).toEqual([]);
});

test('emphasis, lists, boxes, cells and numbered paragraphs are text', () => {
  expect(explained('- **IOM**').words).toEqual(['IOM']);
  expect(explained(':::safety\nCall IOM.\n:::').words).toEqual(['IOM']);
  expect(explained('| Who |\n|---|\n| IOM |').words).toEqual(['IOM']);
  const {$, words} = explained(':p[call] IOM helps. :basis[proposal]');
  expect(words).toEqual(['IOM']);
  expect($('#p-call .numbered__number').text()).toBe('1');
});

test('what lives on the page is not explained there', () =>
  expect(explained('Call IOM.', 'index.md').words).toEqual([]));
