import {posix} from 'node:path';
import {
  findHomes,
  labelOf,
  toAnchor,
  type Edition,
  type Entry,
  type PageEntry,
  type Reference,
} from '../edition';
import {findRelatedPages} from '../edition/model/find-related-pages';
import {findRelatedRecords} from '../edition/model/find-related-records';
import {toExplainedNames, type ExplainedNames} from './explained-names';

/** Whether signs kept for use inside missions are shown. */
export type Release = 'public' | 'mission';

/** What a directive needs to become static markup on one page. */
export interface RenderContext {
  edition: Edition;
  page: PageEntry;
  release: Release;
  /** The page each record lives on. */
  homes: ReadonlyMap<string, PageEntry>;
  /** What is related to each record and page; undefined in editions that do not say. */
  related: Related | undefined;
  /** The names that are explained where a page first uses them. */
  explained: ExplainedNames;
  /** Every reference shown so far on the page, for its list of sources. */
  shown: ShownBasis[];
  /** How often each term has been explained on the page. */
  termCounts: Map<string, number>;
}

/** One statement's basis, as counted in the trust header and listed among the page's sources. */
export type ShownBasis =
  {kind: 'source'; source: Reference} | {kind: 'general'} | {kind: 'proposal'};

/** By the id of a record, and by the path of a page. */
export interface Related {
  records: ReadonlyMap<string, readonly Entry[]>;
  pages: ReadonlyMap<string, readonly PageEntry[]>;
}

/** The homes of all records of an edition, computed once for all its pages. */
export function toHomePages(edition: Edition): Map<string, PageEntry> {
  return new Map([...findHomes(edition)].map(([id, homes]) => [id, homes[0]!.page]));
}

/** What all pages of an edition share when they are rendered, computed once. */
export function toRenderable(
  edition: Edition,
): Pick<RenderContext, 'edition' | 'homes' | 'related' | 'explained'> {
  return {
    edition,
    homes: toHomePages(edition),
    related: edition.about.related ? toRelated(edition) : undefined,
    explained: toExplainedNames(edition),
  };
}

function toRelated(edition: Edition): Related {
  const homes = findHomes(edition);
  return {records: findRelatedRecords(edition, homes), pages: findRelatedPages(edition, homes)};
}

/** The label of a word, in the edition's own vocabulary. */
export const label = (context: RenderContext, list: string, value: string): string =>
  labelOf(context.edition.vocabulary, list, value);

/** A relative path from the page to another page of the edition, with an anchor. */
export function pathTo(context: RenderContext, page: string, anchor?: string): string {
  const path = page === context.page.path ? '' : relativePath(context.page.path, page);
  return anchor === undefined ? path || posix.basename(page) : `${path}#${anchor}`;
}

/** Where a record lives. */
export function pathToRecord(
  context: RenderContext,
  entry: Pick<Entry, 'id'>,
  part?: string,
): string {
  const home = context.homes.get(entry.id);
  if (!home) throw new Error(`${entry.id} has no home page`);
  return pathTo(context, home.path, toAnchor(entry, part));
}

function relativePath(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}
