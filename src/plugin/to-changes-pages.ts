import {entriesOf, labelOf, type Edition} from '../edition';
import {compareEditions} from '../edition/compare/compare-editions';
import {toComparisonJson, type ComparisonJson} from '../edition/compare/to-comparison-json';
import {pageAddress} from '../edition/model/page-address';
import {recordFilter} from '../package/record-files';
import {toChangesParts, type ChangesPart} from './changes-parts';
import {changesPath} from './changes-path';

/** What a page on the changes of an edition shows. */
export interface ChangesData extends Omit<ComparisonJson, 'records' | 'pages'>, ChangesPart {
  /** All pages on these changes, this one among them. */
  parts: {slug: string; title: string; path: string; count: number}[];
  /** The mandates and readers of the later edition, for the filters. */
  mandates: {id: string; title: string}[];
  audiences: {id: string; title: string}[];
  /** What readers will notice in the later edition, as the changelog says it; on the first page. */
  summary: readonly string[];
  /** Words for the types of change. */
  types: Record<string, string>;
  /** Words for the force of guidance. */
  duties: Record<string, string>;
  /** Files below docs to addresses on the site, in each edition. */
  addresses: {before: Record<string, string>; after: Record<string, string>};
}

/**
 * The pages on what changed from one edition to the next. Records kept for use inside missions are
 * left out of a public site.
 * @param summary of the later edition
 */
export function toChangesPages(
  earlier: Edition,
  later: Edition,
  summary: readonly string[],
): ChangesData[] {
  const comparison = compareEditions(earlier, later);
  const isWanted = recordFilter(process.env);
  const records = comparison.records.filter(({before, after}) =>
    [before, after].every((entry) => !entry || isWanted(entry)),
  );
  const json = toComparisonJson({...comparison, records});
  const {from, to} = json;
  const parts = toChangesParts(json);
  return parts.map((part) => ({
    from,
    to,
    ...part,
    parts: parts.map(({slug, title, records, pages}) => ({
      slug,
      title,
      path: changesPath(from.name, to.name, slug),
      count: records.length + pages.length,
    })),
    summary: part.slug === '' ? summary : [],
    mandates: entriesOf(later, 'mandates').map(({id, record}) => ({id, title: record.title})),
    audiences: (later.vocabulary.get('audience') ?? [])
      .filter(({value}) => value !== 'all')
      .map(({value, label}) => ({id: value, title: label})),
    types: Object.fromEntries(
      ['new', 'amended', 'moved', 'stood-down', 'corrected'].map((type) => [
        type,
        labelOf(later.vocabulary, 'changes.type', type),
      ]),
    ),
    duties: Object.fromEntries(
      (later.vocabulary.get('duty') ?? []).map(({value, label}) => [value, label]),
    ),
    addresses: {before: addressesOf(earlier), after: addressesOf(later)},
  }));
}

const addressesOf = ({folders, pages}: Edition): Record<string, string> =>
  Object.fromEntries(
    pages.map((page) => [page.path, pageAddress(folders.name, page.path, page.settings.slug)]),
  );
