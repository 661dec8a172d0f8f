import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {NEXT} from '../edition';
import {changesPath} from '../plugin/changes-path';
import {policyOf} from '../plugin/policy';
import {fillSlots} from '../plugin/site-slots';
import {THEME_SCRIPT} from '../plugin/theme-script';
import {toRelativeLink} from '../remark/page-path';
import {EDITIONS_WORDS} from '../words/editions-en';
import {WORDS} from '../words/en';
import type {ArchiveFile} from '../edition/freeze/archive-file';
import {toArchivedPage} from '../package/archived-page';
import {signFile} from '../package/signature';
import {toBarePage} from './bare-page';
import {toChangesFeed} from './changes-feed';
import {fillPage, toEditionsTable, type SiteAround} from './fill-page';
import {PARTS} from './finish-edition';
import {KEEP_ANCHOR, toRedirectPage} from './redirect-page';
import {currentOf, stateOf, type Download, type SiteEdition} from './site-edition';

/** An edition that has been built. */
export interface BuiltEdition {
  about: SiteEdition;
  /** The folder that holds its parts. */
  folder: string;
  /** Its package, where it is published. */
  download?: Download | undefined;
}

/** Editions that have left the site, and the folder of their packages. */
export interface Archived {
  folder: string;
  editions: readonly ArchiveFile[];
}

export interface AssembleOptions {
  archived?: Archived;
  /** Path of an OpenSSH key that signs the packages. */
  key?: string | undefined;
}

/**
 * Puts a site together: the folder of each edition, the pages around them, packages, and what leads from addresses without
 * an edition to the current one.
 * @param built the edition being written first, then the published ones, newest first
 * @param outDir an empty folder
 */
export function assembleSite(
  built: readonly BuiltEdition[],
  outDir: string,
  {archived = {folder: '', editions: []}, key}: AssembleOptions = {},
): void {
  const site: SiteAround = {
    archived: archived.editions,
    editions: built.map(({about}) => about),
    downloads: new Map(
      built.flatMap(({about, download}) =>
        download
          ? [[about.name, key ? {...download, signature: `${download.file}.sig`} : download]]
          : [],
      ),
    ),
  };
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(outDir, path)), {recursive: true});
    writeFileSync(join(outDir, path), content);
  };
  for (const {about, folder} of built) {
    placeFolder(join(folder, PARTS.edition), join(outDir, about.name), (path, html) =>
      fillPage(html, about, path, site),
    );
    if (site.downloads.has(about.name))
      placePackage(join(folder, PARTS.package), join(outDir, 'downloads'), key);
    // Pages on what changed link to both editions; the names of their folders say which these are.
    const known = new Set(site.editions.map(({name}) => name));
    const changes = join(folder, PARTS.changes);
    for (const pair of existsSync(changes) ? readdirSync(changes) : [])
      if (pair.split('-to-').every((name) => known.has(name)))
        placeFolder(join(changes, pair), join(outDir, 'changes', pair), asItIs);
    const frame = join(folder, PARTS.frame);
    if (about.name === NEXT)
      placeFolder(frame, outDir, (_path, html) =>
        fillSlots(html, (name) => (name === 'list' ? toList(site) : undefined)),
      );
  }
  // Pages outside of editions load what the pages of the first edition load.
  const first = built[0];
  if (first)
    cpSync(join(first.folder, PARTS.edition, 'assets'), join(outDir, 'assets'), {recursive: true});
  // While the edition being written is not built, these stand in the place of the pages that come with it.
  const current = currentOf(site.editions);
  const substitutes = {
    'index.html': toRedirectPage(`${current.name}/index.html`, current.title),
    'editions/index.html': toBarePage({title: EDITIONS_WORDS.title, main: toList(site)}),
  };
  for (const [path, html] of Object.entries(substitutes))
    if (!existsSync(join(outDir, path))) put(path, html);
  placeArchived(archived, outDir, put);
  for (const [path, html] of toShortAddresses(site.editions))
    if (!existsSync(join(outDir, path))) put(path, html);
  put('404.html', toNotFound(current, process.env.SITE_PATH ?? '/'));
  put('editions.json', `${JSON.stringify(toPublicList(site), null, 2)}\n`);
  put('changes.atom', toChangesFeed(site.editions));
  put('_headers', toHeaders());
  put('_redirects', toRedirects(current));
}

/** An edition that has left the site still answers, at every address it had, with where to find it. */
function placeArchived(
  {folder, editions}: Archived,
  outDir: string,
  put: (path: string, content: string) => void,
): void {
  for (const archive of editions) {
    const {edition, pages, package: packed} = archive;
    const title = EDITIONS_WORDS.isArchived(edition);
    put(`${edition}/index.html`, toBarePage({title, main: toArchivedPage(archive)}));
    for (const {address} of pages)
      if (address !== '')
        put(
          `${edition}/${address}index.html`,
          toRedirectPage(toRelativeLink(`${edition}/${address}`, `${edition}/`), title),
        );
    for (const file of [packed.file, `${packed.file}.sig`])
      if (existsSync(join(folder, file))) {
        mkdirSync(join(outDir, 'downloads'), {recursive: true});
        linkOrCopy(join(folder, file), join(outDir, 'downloads', file));
      }
  }
}

function placePackage(from: string, to: string, key: string | undefined): void {
  placeFolder(from, to, asItIs);
  if (key === undefined) return;
  for (const file of readdirSync(from)) if (file.endsWith('.zip')) signFile(join(to, file), key);
}

const asItIs = (_path: string, html: string): string => html;

/** Files that never change stand there under a second name; pages are written as they are in a site. */
function placeFolder(from: string, to: string, fill: (path: string, html: string) => string): void {
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, {withFileTypes: true, recursive: true})) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const path = source.slice(from.length + 1);
    const target = join(to, path);
    mkdirSync(dirname(target), {recursive: true});
    if (entry.name === 'index.html')
      writeFileSync(
        target,
        fill(
          path.slice(0, -'index.html'.length).replaceAll('\\', '/'),
          readFileSync(source, 'utf8'),
        ),
      );
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // Another disk, or a system without such links.
    cpSync(source, target);
  }
}

/** `/report/` leads to the same page of the current edition, and so does the address of a page that has moved since. */
function toShortAddresses(editions: readonly SiteEdition[]): [path: string, html: string][] {
  const current = currentOf(editions);
  const {name, pages, redirects} = current;
  const titles = new Map(pages.map(({path, title}) => [path, title]));
  const lead = (from: string, to: string, title: string): [string, string] => [
    `${from}index.html`,
    toRedirectPage(toRelativeLink(from, to), title),
  ];
  return [
    ...pages
      .filter(({path}) => path !== '')
      .map(({path, title}) => lead(path, `${name}/${path}`, title)),
    ...redirects.map(({from, to}) => lead(from, `${name}/${to}`, titles.get(to) ?? current.title)),
    lead('search/', `${name}/search/`, WORDS.search),
    ...editions.map((edition) =>
      lead(`search/a-to-z/${edition.name}/`, `${edition.name}/search/a-to-z/`, WORDS.search),
    ),
  ];
}

function toList(site: SiteAround): string {
  return `${toEditionsTable(site)}${toArchivedList(site)}${toChangesList(site.editions)}`;
}

function toArchivedList({archived}: SiteAround): string {
  if (archived.length === 0) return '';
  const items = archived.map(
    ({edition, sha256}) =>
      `<li><a href="../${edition}/index.html">${EDITIONS_WORDS.edition(edition)}</a> <code class="hash">${sha256}</code></li>`,
  );
  return `<h2>${EDITIONS_WORDS.archived}</h2><ul>${items.join('')}</ul>`;
}

function toChangesList(editions: readonly SiteEdition[]): string {
  const to = (target: string): string => toRelativeLink('editions/', target);
  const items = editions.slice(0, -1).map((later, index) => {
    const earlier = editions[index + 1] ?? later;
    const path = changesPath(earlier.name, later.name).slice(1);
    return `<li><a href="${to(path)}">${EDITIONS_WORDS.changed(earlier.edition, later.edition)}</a></li>`;
  });
  return `<h2>${EDITIONS_WORDS.whatChanged}</h2><ul>${items.join('')}<li><a href="${to('changes.atom')}">${EDITIONS_WORDS.feed}</a></li></ul>`;
}

/** For an address that has no page. It can be shown at any depth, so that it knows the path of the site and loads nothing. */
function toNotFound({name}: SiteEdition, sitePath: string): string {
  const links = [
    [`${name}/report/`, WORDS.report],
    [`${name}/`, WORDS.contents],
    ['', WORDS.start],
  ];
  const items = links.map(([path, words]) => `<li><a href="${sitePath}${path}">${words}</a></li>`);
  return toBarePage({
    title: WORDS.notFound,
    main: `<h1>${WORDS.notFound}</h1>\n<p>${WORDS.notFoundHelp}</p>\n<ul>${items.join('')}</ul>`,
  });
}

/** `editions.json`: what machines read of the editions. Paths count from the file. */
function toPublicList({editions, downloads, archived}: SiteAround): object[] {
  const left = archived.map(({edition, as_of, published, sha256, package: packed}) => ({
    edition,
    state: 'archived',
    as_of,
    published,
    path: `${edition}/`,
    sha256,
    package: packed,
  }));
  const here = editions.map((edition) => ({
    edition: edition.edition,
    state: stateOf(editions, edition),
    as_of: edition.asOf,
    published: edition.published,
    path: `${edition.name}/`,
    records_path: `${edition.name}/records/`,
    pages: edition.pages.length,
    records: edition.records,
    sha256: edition.sha256,
    package: downloads.get(edition.name) ?? null,
  }));
  return [...here, ...left];
}

/** For hosts that read `_headers`. A published edition is asked for again only to see that it is the same. */
function toHeaders(): string {
  const lines = [
    `Content-Security-Policy: ${policyOf([THEME_SCRIPT, KEEP_ANCHOR])}; frame-ancestors 'none'`,
    'Referrer-Policy: no-referrer',
    'X-Content-Type-Options: nosniff',
  ];
  return `/*\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** For hosts that read `_redirects`: where records stood before they moved into the folders of their editions. */
function toRedirects({name}: SiteEdition): string {
  return `/records/:edition/* /:edition/records/:splat 301\n/search/* /${name}/search/:splat 302\n`;
}
