import {formatDate} from '../edition/model/format-date';
import type {ArchiveFile} from '../edition/freeze/archive-file';
import {escapeHtml, toBarePage} from './bare-page';
import {toChangesSlugs} from './changes-parts';
import {changesPath} from './changes-path';
import {toRedirectPage} from './redirect-page';

const toTitle = (edition: string): string => `Edition ${edition} is archived`;

/** The place of a page in the list of an archived edition. */
const keyOf = (address: string): string =>
  `page-${address.split('/').filter(Boolean).slice(1).join('-') || 'start'}`;

/**
 * What the site shows of an archived edition, by path: one page that says so, offers the package and leads to today's form of
 * each page; and in the place of each old page a page that leads there.
 * @param today whether the site has a page at an address, and which, for the file of a page of the archived edition
 */
export function toArchivedPages(
  archive: ArchiveFile,
  today: (path: string) => string | undefined,
): [path: string, html: string][] {
  const start = `/${archive.edition}/`;
  const old = archive.pages
    .filter(({address}) => address !== start)
    .map(({address, title}): [string, string] => [
      `${address.slice(1)}index.html`,
      toRedirectPage(`${start}#${keyOf(address)}`, title),
    ]);
  return [[`${start.slice(1)}index.html`, toStart(archive, today)], ...old];
}

/**
 * Leads from the pages on what changed from or to an archived edition to its page: what it said can no longer be compared here.
 * @param order numbers of all editions there have been, newest first
 */
export function toArchivedChanges(
  {edition, pages}: ArchiveFile,
  order: readonly string[],
): [path: string, html: string][] {
  const at = order.indexOf(edition);
  const pairs = [
    [order[at + 1], edition],
    [edition, order[at - 1]],
  ].filter((pair): pair is [string, string] => pair.every((name) => name !== undefined));
  const slugs = toChangesSlugs(pages.map(({path}) => path));
  return pairs.flatMap(([earlier, later]) =>
    slugs.map((slug): [string, string] => [
      `${changesPath(earlier, later, slug).slice(1)}index.html`,
      toRedirectPage(`/${edition}/`, toTitle(edition)),
    ]),
  );
}

function toStart(
  {
    edition,
    title,
    as_of,
    published,
    sha256,
    package: {file, bytes, sha256: hash},
    pages,
  }: ArchiveFile,
  today: (path: string) => string | undefined,
): string {
  const rows = pages.map(({path, address, title: page}) => {
    const now = today(path);
    return `<li id="${keyOf(address)}">${escapeHtml(page)}: ${now === undefined ? 'no page of that name in the current edition' : `<a href="${now}">in the current edition</a>`}</li>`;
  });
  return toBarePage({
    title: toTitle(edition),
    main: `<h1>${toTitle(edition)}</h1>
<p>${escapeHtml(title)}, edition ${edition}, as of ${formatDate(as_of)}, published ${formatDate(published)}, is no longer part of the live site. Nothing in it has changed.</p>
<p><a href="/downloads/${file}">Read it in its package</a> (${(bytes / 1e6).toFixed(1)} MB; it opens without a network). Its hash is sha256 ${hash}. The hash of the edition is ${sha256}.</p>
<p><a href="/editions/">All editions</a></p>
<h2>Its pages, and where they are now</h2>
<ul>
${rows.join('\n')}
</ul>`,
  });
}
