import type {Edition} from '../edition';
import {compareEditions} from '../edition/compare/compare-editions';
import {formatRedline} from '../edition/compare/redline';
import {toComparisonJson} from '../edition/compare/to-comparison-json';
import type {Manifest} from '../edition/freeze/manifest';
import {changesPath} from '../plugin/changes-path';
import {toPagePath} from '../remark/page-path';
import {escapeHtml} from '../edition/model/escape-html';
import type {FeedItem, SiteEdition} from './site-edition';

/**
 * What the site keeps of an edition that has been loaded.
 * @param found its manifest, where it is published
 * @param summary what readers will notice in it
 */
export function toSiteEdition(
  edition: Edition,
  earlier: Edition | undefined,
  found: {manifest: Manifest; sha256: string} | undefined,
  summary: readonly string[],
): SiteEdition {
  const folders = new Map(edition.pages.map((page) => [page.path, toPagePath(page)]));
  return {
    name: edition.folders.name,
    edition: edition.about.edition,
    title: edition.about.title,
    asOf: edition.about.as_of,
    published: found?.manifest.published ?? null,
    sha256: found?.sha256 ?? null,
    records: edition.records.size,
    pages: edition.pages.map((page) => ({path: toPagePath(page), title: page.settings.title})),
    redirects: edition.redirects.map(({from, to}) => ({
      from: toPagePath({path: from, settings: {} as never}),
      to: folders.get(to) ?? '',
    })),
    feed: found ? toFeed(edition, earlier, summary) : [],
  };
}

/** One entry for the edition, with its summary, and one for each guidance item that changed. */
function toFeed(
  edition: Edition,
  earlier: Edition | undefined,
  summary: readonly string[],
): FeedItem[] {
  const {name} = edition.folders;
  const title = `Edition ${name}, as of ${edition.about.as_of}`;
  const id = `urn:guidance-package:${name}`;
  const describe = (line: string): string => [line, ...summary].map(escapeHtml).join('<br>');
  if (!earlier)
    return [{id, title, path: `/${name}/`, description: describe('The first edition.')}];
  const {records, pages} = toComparisonJson(compareEditions(earlier, edition));
  const path = changesPath(earlier.folders.name, name);
  const counts = `${records.length} records and ${pages.length} pages differ from edition ${earlier.about.edition}.`;
  const items = records.filter(({collection}) => collection === 'guidance');
  return [
    {id, title, path, description: describe(counts)},
    ...items.map((change) => ({
      id: `${id}:${change.id}`,
      title: `${change.type}: ${change.title}`,
      path: `${path}#${change.id}`,
      description: [
        ...(change.reason === null ? [] : [change.reason]),
        ...change.fields.map(({field, redline}) => `${field}: ${formatRedline(redline)}`),
      ]
        .map(escapeHtml)
        .join('<br>'),
    })),
  ];
}
