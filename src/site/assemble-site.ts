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
import {fillSlots} from '../remark/site-slots';
import {toRelativeLink} from '../remark/page-path';
import {EDITIONS_WORDS} from '../words/editions-en';
import type {ArchiveFile} from '../edition/freeze/archive-file';
import {toArchivedPage} from '../package/archived-page';
import {signFile} from '../package/signature';
import {toBarePage} from './bare-page';
import {toChangesFeed} from './changes-feed';
import {toEditionsList} from './editions-list';
import {fillPage, type SiteAround} from './fill-page';
import {PARTS} from './edition-parts';
import {toHeaders, toNotFound, toPublicList, toRedirects} from './host-files';
import {toRedirectPage} from './redirect-page';
import {toShortAddresses} from './short-addresses';
import {toRobots, toSitemap} from './search-engines';
import {currentOf, type Download, type SiteEdition} from './site-edition';
import {DEFAULT_SETTINGS, toFullAddress, toPackageLink, type SiteSettings} from './site-settings';

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
  settings?: SiteSettings;
}

/**
 * Puts a site together: the folder of each edition, the pages around them, packages, and what leads
 * from addresses without an edition to the current one. The edition being written is part of it only
 * where the settings say so, or where there is no other; the pages outside of editions always come
 * from its build.
 * @param built the edition being written first, then the published ones, newest first
 * @param outDir an empty folder
 */
export function assembleSite(
  built: readonly BuiltEdition[],
  outDir: string,
  {archived = {folder: '', editions: []}, key, settings = DEFAULT_SETTINGS}: AssembleOptions = {},
): void {
  const shown = toShown(built, settings);
  const site: SiteAround = {
    settings,
    archived: archived.editions,
    editions: shown.map(({about}) => about),
    downloads: new Map(
      shown.flatMap(({about, download}) =>
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
  for (const {about, folder} of shown) {
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
  }
  for (const {folder} of built.filter(({about}) => about.name === NEXT))
    placeFolder(join(folder, PARTS.frame), outDir, (path, html) => fillOutside(html, path, site));
  // Pages outside of editions load what the pages of the first edition load.
  const first = built[0];
  if (first)
    cpSync(join(first.folder, PARTS.edition, 'assets'), join(outDir, 'assets'), {recursive: true});
  // While the edition being written is not built, these stand in the place of the pages that come with it.
  const current = currentOf(site.editions);
  const substitutes = {
    'index.html': toRedirectPage(`${current.name}/index.html`, current.title),
    'editions/index.html': toBarePage({title: EDITIONS_WORDS.title, main: toEditionsList(site)}),
  };
  for (const [path, html] of Object.entries(substitutes))
    if (!existsSync(join(outDir, path))) put(path, html);
  placeArchived(archived, outDir, settings, put);
  for (const [path, html] of toShortAddresses(site.editions))
    if (!existsSync(join(outDir, path))) put(path, html);
  put('404.html', toNotFound(current, settings));
  put('editions.json', `${JSON.stringify(toPublicList(site), null, 2)}\n`);
  put('changes.atom', toChangesFeed(site.editions));
  put('_headers', toHeaders(site));
  put('_redirects', toRedirects(current));
  put('robots.txt', toRobots(site));
  const sitemap = toSitemap(site);
  if (sitemap !== undefined) put('sitemap.xml', sitemap);
}

/** A site without any published edition has nothing but the one being written. */
function toShown(built: readonly BuiltEdition[], {hasNext}: SiteSettings): readonly BuiltEdition[] {
  const published = built.filter(({about}) => about.name !== NEXT);
  return hasNext || published.length === 0 ? built : published;
}

/** A page outside of editions: the start of the site, or the list of editions. */
function fillOutside(html: string, path: string, site: SiteAround): string {
  const address = toFullAddress(site.settings, path);
  return fillSlots(html, (name) => {
    if (name === 'list') return toEditionsList(site);
    if (name === 'canonical' && address !== undefined)
      return `<link rel="canonical" href="${address}">`;
    return name === 'robots' && site.settings.isListed ? '' : undefined;
  });
}

/** An edition that has left the site still answers, at every address it had, with where to find it. */
function placeArchived(
  {folder, editions}: Archived,
  outDir: string,
  settings: SiteSettings,
  put: (path: string, content: string) => void,
): void {
  for (const archive of editions) {
    const {edition, pages, package: packed} = archive;
    const title = EDITIONS_WORDS.isArchived(edition);
    const address = toPackageLink(settings, packed.file, (path) => `../${path}`);
    put(`${edition}/index.html`, toBarePage({title, main: toArchivedPage(archive, address)}));
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
