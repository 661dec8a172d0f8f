import {Feed} from 'feed';
import {currentOf, type SiteEdition} from './site-edition';

/**
 * The library wants full addresses. The site has none of its own: they are taken out again, so that
 * links count from where the feed is.
 */
const PLACEHOLDER = 'https://guidance-package.invalid';

/** The changes of all published editions as an Atom feed. */
export function toChangesFeed(editions: readonly SiteEdition[]): string {
  const feed = new Feed({
    id: 'urn:guidance-package:changes',
    title: 'What changed in the guidance package',
    link: `${PLACEHOLDER}/editions/`,
    feedLinks: {atom: `${PLACEHOLDER}/changes.atom`},
    copyright: 'CC BY 4.0',
    updated: noonOf(currentOf(editions).published),
    generator: 'guidance package',
    author: {name: 'Guidance package'},
  });
  for (const edition of editions) {
    for (const {id, title, path, description} of edition.feed)
      feed.addItem({
        id,
        title,
        description,
        link: `${PLACEHOLDER}${path}`,
        date: noonOf(edition.published),
      });
  }
  // Relative to the feed, which stands at the root of the site.
  return feed.atom1().replaceAll(`${PLACEHOLDER}/`, './');
}

const noonOf = (day: string | null): Date => new Date(`${day ?? '1970-01-01'}T12:00:00Z`);
