import {existsSync, readFileSync, statSync} from 'node:fs';
import {join, posix, relative, sep} from 'node:path';
import {findHtmlFiles} from '../plugin/find-html-files';
import {
  escapeHtml,
  toDocument,
  toPlainPage,
  type Locate,
  type PackageAbout,
  type PlainPage,
} from './plain-page';

/** The built pages of an edition as plain pages, in reading order: as each leads to the next, then those that none leads to. */
export function readPlainPages(
  outDir: string,
  name: string,
  classes: ReadonlySet<string>,
): PlainPage[] {
  const folder = join(outDir, name);
  const built = existsSync(folder)
    ? findHtmlFiles(folder).map((file) => relative(folder, file).split(sep).join('/'))
    : [];
  const known = new Set(built);
  const locate: Locate = (address) => {
    if (address === '/') return 'index.html';
    if (/^\/search\/?$/.test(address)) return 'search.html';
    const inside = posix.relative(`/${name}`, address);
    const file = inside.endsWith('.html') ? inside : posix.join(inside, 'index.html');
    if (known.has(file)) return `pages/${file}`;
    return isFile(join(outDir, address)) && !address.endsWith('.html')
      ? `files${address}`
      : undefined;
  };
  const pages = new Map(
    built.map((file) => {
      const address = posix.join('/', name, posix.dirname(file));
      return [
        `pages/${file}`,
        toPlainPage(
          readFileSync(join(folder, file), 'utf8'),
          address,
          `pages/${file}`,
          locate,
          classes,
        ),
      ];
    }),
  );
  return inReadingOrder(pages);
}

const isFile = (path: string): boolean =>
  statSync(path, {throwIfNoEntry: false})?.isFile() === true;

function inReadingOrder(pages: ReadonlyMap<string, PlainPage>): PlainPage[] {
  const ordered = new Map<string, PlainPage>();
  for (const first of ['pages/index.html', ...pages.keys()]) {
    for (
      let page = pages.get(first);
      page && !ordered.has(page.path);
      page = page.next === undefined ? undefined : pages.get(page.next)
    )
      ordered.set(page.path, page);
  }
  return [...ordered.values()];
}

/** Every page as a file of the package, with its place above and the way onwards below. */
export function toPageFiles(
  pages: readonly PlainPage[],
  about: PackageAbout,
): [path: string, html: string][] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.map((page) => {
    const crumbs = page.breadcrumbs
      .slice(0, -1)
      .map((crumb) => `<li>${escapeHtml(crumb)}</li>`)
      .join('');
    const place =
      crumbs === ''
        ? ''
        : `<nav class="offline__place" aria-label="Place in the package"><ul>${crumbs}</ul></nav>\n`;
    const next = page.next === undefined ? undefined : byPath.get(page.next);
    const onwards = next
      ? `\n<nav class="offline__next" aria-label="Next page"><p>Next: <a href="${posix.relative(posix.dirname(page.path), next.path)}">${escapeHtml(next.title)}</a></p></nav>`
      : '';
    return [
      page.path,
      toDocument(
        `${place}<article class="offline__page">${page.html}</article>${onwards}`,
        page,
        about,
      ),
    ];
  });
}

/** The start page: every page of the edition in reading order, under the part it belongs to. */
export function toStartPage(pages: readonly PlainPage[], about: PackageAbout): string {
  const parts = new Map<string, PlainPage[]>();
  for (const page of pages) {
    const part = page.breadcrumbs.slice(0, -1).join(' › ');
    parts.set(part, [...(parts.get(part) ?? []), page]);
  }
  const list = [...parts]
    .map(
      ([part, inPart]) =>
        `${part === '' ? '' : `<h2>${escapeHtml(part)}</h2>\n`}<ul>\n${inPart.map(toEntry).join('\n')}\n</ul>`,
    )
    .join('\n');
  return toDocument(
    `<article class="markdown"><header><h1>${escapeHtml(about.title)}</h1></header>\n${list}\n</article>`,
    {path: 'index.html', title: about.title},
    about,
  );
}

const toEntry = ({path, title, description}: PlainPage): string =>
  `<li><a href="${path}">${escapeHtml(title)}</a>${description === '' ? '' : `<br>${escapeHtml(description)}`}</li>`;
