import {policyOf} from '../plugin/policy';
import {THEME_SCRIPT} from '../plugin/theme-script';
import {WORDS} from '../words/en';
import {toBarePage} from './bare-page';
import type {SiteAround} from './fill-page';
import {KEEP_ANCHOR} from './redirect-page';
import {stateOf, type SiteEdition} from './site-edition';

/**
 * For an address that has no page. It can be shown at any depth, so that it knows the path of the
 * site and loads nothing.
 */
export function toNotFound({name}: SiteEdition, sitePath: string): string {
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
export function toPublicList({editions, downloads, archived}: SiteAround): object[] {
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
export function toHeaders(): string {
  const lines = [
    `Content-Security-Policy: ${policyOf([THEME_SCRIPT, KEEP_ANCHOR])}; frame-ancestors 'none'`,
    'Referrer-Policy: no-referrer',
    'X-Content-Type-Options: nosniff',
  ];
  return `/*\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** For hosts that read `_redirects`: where records stood before they moved into the folders of their editions. */
export function toRedirects({name}: SiteEdition): string {
  return `/records/:edition/* /:edition/records/:splat 301\n/search/* /${name}/search/:splat 302\n`;
}
