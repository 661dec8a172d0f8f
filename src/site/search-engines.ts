import type {SiteAround} from './fill-page';
import {currentOf, type SiteEdition} from './site-edition';
import {toFullAddress} from './site-settings';

/**
 * Whether search engines may list the pages of an edition: those of the current one, where the
 * settings say so. What was replaced, and what nobody has approved, could hurt a reader who comes
 * from a search.
 */
export const isListed = ({settings, editions}: SiteAround, edition: SiteEdition): boolean =>
  settings.isListed && edition.published !== null && edition === currentOf(editions);

/** `sitemap.xml`: the pages that search engines may list; undefined where they may list none. */
export function toSitemap(site: SiteAround): string | undefined {
  const current = currentOf(site.editions);
  if (!isListed(site, current)) return undefined;
  const paths = ['', 'editions/', ...current.pages.map(({path}) => `${current.name}/${path}`)];
  const urls = paths.map(
    (path) =>
      `  <url><loc>${toFullAddress(site.settings, path)}</loc><lastmod>${current.published}</lastmod></url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

/**
 * `robots.txt`, which is read at the root of a server only. Nothing is disallowed: a search engine
 * that may not read a page does not see that the page asks not to be listed.
 */
export function toRobots(site: SiteAround): string {
  const isFound = toSitemap(site) !== undefined;
  const address = toFullAddress(site.settings, 'sitemap.xml');
  return `User-agent: *\nDisallow:\n${isFound ? `Sitemap: ${address}\n` : ''}`;
}
