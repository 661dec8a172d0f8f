import {posix} from 'node:path';
import {load as parseHtml} from 'cheerio';

/** Attributes that name places on the page. */
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-details', 'for', 'headers'];

/**
 * Pages of an edition as one document, for printing: the main text of each. Anchors are made unique by the page
 * they are on; links between the pages stay inside; others are dropped, because they would name the folder that
 * was printed.
 * @param pages path in the edition and HTML of each, in reading order
 * @param style CSS
 */
export function toPrintPage(
  pages: ReadonlyMap<string, string>,
  title: string,
  style: string,
): string {
  const sections = [...pages].map(([path, html]) => toSection(path, html, pages));
  const escaped = title.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped}</title><style>${style}</style></head>
<body>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

/** `report/index.html` has the key `at-report`. */
const keyOf = (path: string): string =>
  `at-${path.replace(/(\/?index)?\.html$/, '').replace(/[^a-z0-9]+/g, '-') || 'start'}`;

function toSection(path: string, html: string, pages: ReadonlyMap<string, string>): string {
  const key = keyOf(path);
  const $ = parseHtml(html);
  const main = $('main').first();
  main.find('script, style, nav, button, input').remove();
  const rename = (name: string, toNew: (value: string) => string): void =>
    void main.find(`[${name}]`).attr(name, (_, value) => toNew(value));
  for (const name of ['id', ...REFERENCES])
    rename(name, (value) => value.replace(/\S+/g, (id) => `${key}--${id}`));
  main.find('details').attr('open', '');
  for (const link of main.find('a[href]').toArray()) {
    const {href = ''} = link.attribs;
    if (/^(https?|mailto):/i.test(href)) continue;
    const [to = '', anchor] = href.split('#');
    const joined = to === '' ? path : posix.join(posix.dirname(path), to);
    const target = [joined, posix.join(joined, 'index.html')].find((file) => pages.has(file));
    if (target === undefined) $(link).removeAttr('href');
    else $(link).attr('href', `#${keyOf(target)}${anchor ? `--${anchor}` : ''}`);
  }
  return `<section id="${key}" style="break-before: page">\n${main.html() ?? ''}\n</section>`;
}
