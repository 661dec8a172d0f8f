import {posix} from 'node:path';
import {load as parseHtml} from 'cheerio';
import {formatDate} from '../edition';
import {escapeHtml, toDocument, type PackageAbout, type PlainPage} from './plain-page';

/** All pages of an edition as one document in reading order. Anchors are made unique by the page they are on; links between pages stay inside it. */
export function toPrintPage(pages: readonly PlainPage[], about: PackageAbout): string {
  const paths = new Set(pages.map((page) => page.path));
  const contents = pages
    .map((page) => `<li><a href="#${keyOf(page.path)}">${escapeHtml(page.title)}</a></li>`)
    .join('\n');
  const body = pages.map((page) => toSection(page, paths)).join('\n');
  const title = `${escapeHtml(about.title)}</h1></header>\n<p>Edition ${about.edition}, as of ${formatDate(about.asOf)}. The whole edition on one page, for printing and for the search of the browser.</p>`;
  return toDocument(
    `<article class="markdown offline__print">\n<header><h1>${title}\n<nav aria-label="Contents"><ol>\n${contents}\n</ol></nav>\n${body}\n</article>`,
    {path: 'print.html', title: `${about.title}, print edition`},
    about,
  );
}

/** `pages/report/index.html` has the key `at-report`. */
const keyOf = (path: string): string =>
  `at-${
    path
      .replace(/^pages\//, '')
      .replace(/(\/?index)?\.html$/, '')
      .replace(/[^a-z0-9]+/g, '-') || 'start'
  }`;

function toSection(page: PlainPage, paths: ReadonlySet<string>): string {
  const key = keyOf(page.path);
  const $ = parseHtml(page.html, null, false);
  for (const element of $('[id]').toArray())
    $(element).attr('id', `${key}--${$(element).attr('id')!}`);
  for (const name of ['aria-labelledby', 'aria-describedby', 'aria-details', 'for', 'headers']) {
    for (const element of $(`[${name}]`).toArray())
      $(element).attr(
        name,
        $(element)
          .attr(name)!
          .split(/\s+/)
          .map((id) => `${key}--${id}`)
          .join(' '),
      );
  }
  for (const element of $('a[href]').toArray()) {
    const href = $(element).attr('href')!;
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) continue;
    const [to = '', anchor] = href.split('#');
    const target = to === '' ? page.path : posix.join(posix.dirname(page.path), to);
    if (paths.has(target))
      $(element).attr('href', `#${keyOf(target)}${anchor ? `--${anchor}` : ''}`);
  }
  // One document has one first heading; those of the pages come below it.
  for (const level of [5, 4, 3, 2, 1])
    for (const heading of $(`h${level}`).toArray())
      (heading as unknown as {tagName: string}).tagName = `h${level + 1}`;
  return `<section id="${key}">\n${$.html()}\n</section>`;
}
