import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {entriesOf, findEditions, labelOf, loadEdition, type Edition} from '../edition';
import {compareEditions} from '../edition/compare/compare-editions';
import {toComparisonJson, type EditionName} from '../edition/compare/to-comparison-json';
import {pageAddress} from '../edition/page-address';
import {recordFilter} from '../package/record-files';
import {toChangesParts, type ChangesPart} from './changes-parts';

/** What a page on the changes of an edition shows. */
export interface ChangesData extends ChangesPart {
  from: EditionName;
  to: EditionName;
  /** On the page that leads to others: each of them, and how many changes it holds. */
  parts: {path: string; title: string; count: number}[];
  /** The mandates of the later edition, for the filter. */
  mandates: {id: string; title: string}[];
  /** Words for the types of change. */
  types: Record<string, string>;
  /** Files below docs that are named here to addresses on the site, in each edition. */
  addresses: {before: Record<string, string>; after: Record<string, string>};
}

/** What changed between each two neighbouring editions, one page or several. */
export default function changesPlugin({siteDir}: {siteDir: string}): Plugin<ChangesData[]> {
  return {
    name: 'changes',
    loadContent: () => {
      const editions = findEditions(siteDir).flatMap((folders) => loadEdition(siteDir, folders).edition ?? []);
      return editions.slice(0, -1).flatMap((later, index) => toChanges(editions[index + 1]!, later));
    },
    contentLoaded: async ({content, actions}) => {
      for (const changes of content) {
        const data = await actions.createData(`${changes.path.replaceAll('/', '_')}.json`, JSON.stringify(changes));
        actions.addRoute({path: changes.path, component: join(siteDir, 'src/components/changes/ChangesPage.tsx'), modules: {changes: data}, exact: true});
      }
    },
  };
}

/** Records kept for use inside missions are left out of a public site. */
function toChanges(earlier: Edition, later: Edition): ChangesData[] {
  const comparison = compareEditions(earlier, later);
  const isWanted = recordFilter(process.env);
  const records = comparison.records.filter(({before, after}) => [before, after].every((entry) => !entry || isWanted(entry)));
  const json = toComparisonJson({...comparison, records});
  const parts = toChangesParts(json);
  const addresses = {before: addressesOf(earlier), after: addressesOf(later)};
  const about = {
    from: json.from, to: json.to, mandates: entriesOf(later, 'mandates').map(({id, record}) => ({id, title: record.title})),
    types: Object.fromEntries(['new', 'amended', 'moved', 'stood-down', 'corrected'].map((type) => [type, labelOf(later.vocabulary, 'changes.type', type)])),
  };
  return parts.map((part, index) => ({
    ...about, ...part, addresses: {before: only(addresses.before, part), after: only(addresses.after, part)},
    parts: index === 0 ? parts.slice(1).map(({path, title, records: inPart, pages}) => ({path, title, count: inPart.length + pages.length})) : [],
  }));
}

const addressesOf = ({folders, pages}: Edition): Record<string, string> => Object.fromEntries(pages.map((page) => [page.path, pageAddress(folders.name, page.path, page.settings.slug)]));

/** The addresses that a part names. */
function only(addresses: Record<string, string>, {records, pages}: ChangesPart): Record<string, string> {
  const named = new Set([...records.flatMap(({page_before, page_after}) => [page_before, page_after]), ...pages.flatMap(({path, other_path}) => [path, other_path])]);
  return Object.fromEntries(Object.entries(addresses).filter(([path]) => named.has(path)));
}
