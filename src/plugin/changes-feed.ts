import {Feed} from 'feed';
import type {Edition} from '../edition';
import {compareEditions} from '../edition/compare/compare-editions';
import {formatRedline} from '../edition/compare/redline';
import {toComparisonJson} from '../edition/compare/to-comparison-json';
import {escapeHtml} from '../package/plain-page';
import {changesPath} from './changes-path';
import type {SiteEdition} from './read-site-editions';

/** The library wants full addresses. The site has none of its own: they are taken out again, so that links count from where the feed is. */
const PLACEHOLDER = 'https://guidance-package.invalid';

/** The changes of all published editions as an Atom feed: one entry for each edition, one for each guidance item that changed. */
export function toChangesFeed(published: readonly Edition[], site: readonly SiteEdition[]): string {
  const dayOf = (name: string): Date =>
    new Date(
      `${site.find((edition) => edition.name === name)?.published ?? '1970-01-01'}T12:00:00Z`,
    );
  const latest = published[0];
  const feed = new Feed({
    id: 'urn:guidance-package:changes',
    title: 'What changed in the guidance package',
    link: `${PLACEHOLDER}/editions/`,
    feedLinks: {atom: `${PLACEHOLDER}/changes.atom`},
    copyright: 'CC BY 4.0',
    updated: latest ? dayOf(latest.folders.name) : new Date(0),
    generator: 'guidance package',
    author: {name: 'Guidance package'},
  });
  published.forEach((edition, index) => {
    const name = edition.folders.name;
    const earlier = published[index + 1];
    const link = PLACEHOLDER + (earlier ? changesPath(earlier.folders.name, name) : `/${name}/`);
    const {records, pages} = earlier
      ? toComparisonJson(compareEditions(earlier, edition))
      : {records: [], pages: []};
    const counts = earlier
      ? `${records.length} records and ${pages.length} pages differ from edition ${earlier.about.edition}.`
      : 'The first edition.';
    feed.addItem({
      id: `urn:guidance-package:${name}`,
      title: `Edition ${name}, as of ${edition.about.as_of}`,
      link,
      date: dayOf(name),
      description: counts,
    });
    for (const {id, type, title, reason, fields} of records.filter(
      ({collection}) => collection === 'guidance',
    )) {
      const redline = fields.map((field) => `${field.field}: ${formatRedline(field.redline)}`);
      feed.addItem({
        id: `urn:guidance-package:${name}:${id}`,
        title: `${type}: ${title}`,
        link: `${link}#${id}`,
        date: dayOf(name),
        description: [...(reason === null ? [] : [reason]), ...redline]
          .map(escapeHtml)
          .join('<br>'),
      });
    }
  });
  return feed.atom1().replaceAll(PLACEHOLDER, '');
}
