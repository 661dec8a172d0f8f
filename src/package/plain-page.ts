import {posix} from 'node:path';
import {load as parseHtml, type CheerioAPI} from 'cheerio';
import {formatDate} from '../edition';
import {PACKAGE_WORDS as WORDS} from './words';

/** A built page of an edition, cut down to its text. */
export interface PlainPage {
  /** Path in the package: `pages/report/index.html`. */
  path: string;
  title: string;
  description: string;
  breadcrumbs: string[];
  /** The next page in reading order, as a path in the package. */
  next: string | undefined;
  /** The text as HTML, with links relative to the page. */
  html: string;
}

/** What a page says of its edition. */
export interface PackageAbout {
  edition: string;
  asOf: string;
  title: string;
  /** The page that says whom to tell, as a path in the package; undefined where the edition has none. */
  report?: string | undefined;
}

/** The path in the package of an address on the site; undefined for what the package does not hold. */
export type Locate = (address: string) => string | undefined;

/** The class names that a style sheet gives a look. Others are left out: those that the bundler makes differ from folder to folder. */
export function classesOf(css: string): Set<string> {
  return new Set([...css.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name]) => name!));
}

/** The button of a term is its word in the text, and shows its definition by style alone. */
const NEEDS_SCRIPT =
  'script, noscript, button:not(.term__word), svg, .theme-doc-toc-mobile, .theme-doc-version-badge, [data-offline="off"]';

/**
 * The text of a built page, with links that work from disk. Links to what the package does not hold become plain words.
 * @param address path on the site: `/2.0/report/`
 */
export function toPlainPage(
  builtHtml: string,
  address: string,
  path: string,
  locate: Locate,
  classes: ReadonlySet<string>,
): PlainPage {
  const $ = parseHtml(builtHtml);
  const article = $('article').first().length > 0 ? $('article').first() : $('main').first();
  const next = $('.pagination-nav__link--next').attr('href');
  const breadcrumbs = $('.theme-doc-breadcrumbs .breadcrumbs__item span')
    .toArray()
    .map((item) => $(item).text());
  article.find(NEEDS_SCRIPT).remove();
  article.find('.theme-doc-breadcrumbs').remove();
  cleanClasses($, article, classes);
  for (const element of article.find('a[href]').toArray()) {
    const link = $(element);
    const target = toRelative(link.attr('href')!, address, path, locate);
    if (target === undefined) link.replaceWith(link.contents());
    else link.attr('href', target);
  }
  return {
    path,
    breadcrumbs,
    html: article.html()?.trim() ?? '',
    title: $('h1').first().text().trim() || $('title').text(),
    description: $('meta[name=description]').attr('content') ?? '',
    next: next === undefined ? undefined : locate(posix.resolve(address, next)),
  };
}

function cleanClasses(
  $: CheerioAPI,
  article: ReturnType<CheerioAPI>,
  classes: ReadonlySet<string>,
): void {
  for (const element of article.find('[class]').toArray()) {
    const kept = ($(element).attr('class') ?? '').split(/\s+/).filter((name) => classes.has(name));
    if (kept.length > 0) $(element).attr('class', kept.join(' '));
    else $(element).removeAttr('class');
  }
}

function toRelative(
  href: string,
  address: string,
  path: string,
  locate: Locate,
): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('#')) return href;
  const [to = '', anchor] = href.split('#');
  const target = locate(posix.resolve(address, to));
  return target === undefined
    ? undefined
    : posix.relative(posix.dirname(path), target) + (anchor === undefined ? '' : `#${anchor}`);
}

/** A whole document around a text: opens from disk, says which edition it is, and needs no script. */
export function toDocument(
  body: string,
  {path, title, scripts = []}: {path: string; title: string; scripts?: readonly string[]},
  about: PackageAbout,
): string {
  const to = (target: string): string => posix.relative(posix.dirname(path), target);
  const report = about.report === undefined ? [] : [[about.report, WORDS.report] as const];
  const parts = [
    ['index.html', WORDS.contents] as const,
    ...report,
    ['search.html', WORDS.search] as const,
    ['print.html', WORDS.print] as const,
  ];
  return `<!doctype html>
<html lang="en" dir="ltr" data-theme="light">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file: 'unsafe-inline'; script-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · edition ${about.edition}</title>
<link rel="stylesheet" href="${to('assets/style.css')}">
</head>
<body class="offline">
<a class="offline__skip" href="#text">${WORDS.skip}</a>
<header class="offline__bar">
<p><a href="${to('index.html')}">${escapeHtml(about.title)}</a> · Edition ${about.edition}, as of ${formatDate(about.asOf)}</p>
<nav aria-label="${WORDS.parts}"><ul>${parts.map(([target, words]) => `<li><a href="${to(target)}"${target === path ? ' aria-current="page"' : ''}>${words}</a></li>`).join('')}</ul></nav>
</header>
<main id="text" tabindex="-1">
${body}
</main>
<footer class="offline__foot"><p><strong>${WORDS.disclaimer}</strong> ${WORDS.noReports}</p><p>${WORDS.noExit}</p><p>${WORDS.licence}</p></footer>
${scripts.map((script) => `<script src="${to(script)}"></script>`).join('\n')}
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
