import {policyOf} from '../plugin/policy';
import {THEME_SCRIPT} from '../plugin/theme-script';
import {WORDS} from '../words/en';
import {toBarePage} from './bare-page';
import type {SiteAround} from './fill-page';
import {KEEP_ANCHOR} from './redirect-page';
import {isListed} from './search-engines';
import {stateOf, type Download, type SiteEdition} from './site-edition';
import {toPackageLink, type SiteSettings} from './site-settings';

/**
 * For an address that has no page. It can be shown at any depth, so that it knows the path of the
 * site and loads nothing.
 */
export function toNotFound({name}: SiteEdition, {path: sitePath}: SiteSettings): string {
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
export function toPublicList({editions, downloads, archived, settings}: SiteAround): object[] {
  const toPackage = (download: Download) => ({
    ...download,
    path: toPackageLink(settings, download.file, (path) => path),
  });
  const left = archived.map(({edition, as_of, published, sha256, package: packed}) => ({
    edition,
    state: 'archived',
    as_of,
    published,
    path: `${edition}/`,
    sha256,
    package: toPackage(packed),
  }));
  const here = editions.map((edition) => {
    const download = downloads.get(edition.name);
    return {
      edition: edition.edition,
      state: stateOf(editions, edition),
      as_of: edition.asOf,
      published: edition.published,
      path: `${edition.name}/`,
      records_path: `${edition.name}/records/`,
      pages: edition.pages.length,
      records: edition.records,
      sha256: edition.sha256,
      package: download ? toPackage(download) : null,
    };
  });
  return [...here, ...left];
}

/** What no search engine may list, as a header: files that are no pages cannot say it themselves. */
const NOT_LISTED = 'X-Robots-Tag: noindex';

/** For hosts that read `_headers`. Files are asked for again only to see that they are the same. */
export function toHeaders(site: SiteAround): string {
  const lines = [
    `Content-Security-Policy: ${policyOf([THEME_SCRIPT, KEEP_ANCHOR])}; frame-ancestors 'none'`,
    'Referrer-Policy: no-referrer',
    'X-Content-Type-Options: nosniff',
    ...(site.settings.isListed ? [] : [NOT_LISTED]),
  ];
  const notListed = site.settings.isListed
    ? site.editions.filter((edition) => !isListed(site, edition))
    : [];
  return [
    `/*\n${lines.map((line) => `  ${line}\n`).join('')}`,
    ...notListed.map(({name}) => `/${name}/*\n  ${NOT_LISTED}\n`),
  ].join('');
}

/** For hosts that read `_redirects`: where records stood before they moved into the folders of their editions. */
export function toRedirects({name}: SiteEdition): string {
  return `/records/:edition/* /:edition/records/:splat 301\n/search/* /${name}/search/:splat 302\n`;
}
