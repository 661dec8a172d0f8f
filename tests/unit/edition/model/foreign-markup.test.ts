import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {markupFault} from '../../../../src/edition/checks/markup-fault';
import {findForeignMarkup} from '../../../../src/edition/model/foreign-markup';
import {toMarkup} from '../../../../src/edition/model/to-markup';
import {toHtml} from 'hast-util-to-html';

test('what pages are made of is at home; what runs, loads or sends elsewhere is foreign', () => {
  const own =
    '<h2 id="a">A<a class="hash-link" href="#a" aria-label="Link"></a></h2><ol start="3"><li data-record="g">x</li></ol>';
  expect(findForeignMarkup(own)).toEqual([]);
  expect(
    findForeignMarkup(
      '<script>x</script><a href="javascript:x" onclick="x">a</a><p style="x">b</p><svg/><meta http-equiv="refresh">',
    ),
  ).toEqual([
    '<script>',
    'a link to javascript:x',
    'onclick on <a>',
    'style on <p>',
    '<svg>',
    '<meta>',
  ]);
});

test('around the text, a page may send its readers on within the site, and not elsewhere', () => {
  const sends = (to: string) =>
    findForeignMarkup(`<meta http-equiv="refresh" content="0; url=${to}">`, {frame: true});
  expect(sends('../2.1/index.html')).toEqual([]);
  for (const to of ['https://example.org/', '//example.org/', 'data:text/html,x'])
    expect(sends(to)).toEqual(['http-equiv="refresh" on <meta>']);
});

describe('HTML that the check lets pass', () => {
  const part = fc.constantFrom(
    ...['<!--', '-->', '--!>', '<!-->', '<!--->', '->', '--', '!', '>', '<', '/', ' ', 'a'],
    ...['<br>', '<sub>', '</sub>', '<sup/>', '<script>', '</script>', '<br onclick=x>', '<base'],
  );
  const passes = fc
    .array(part, {maxLength: 12})
    .map((parts) => parts.join(''))
    .filter((html) => markupFault(html) === undefined);

  test('holds nothing foreign once it has been parsed as a browser does', () => {
    fc.assert(
      fc.property(passes, (value) => {
        const html = toHtml(toMarkup({type: 'root', children: [{type: 'html', value}]}));
        expect(findForeignMarkup(html)).toEqual([]);
        expect(html.replace(/<!--[^]*?-->|<\/?su[bp]>|<br>|\s/g, '')).toBe('');
      }),
      {numRuns: 500},
    );
  });
});
