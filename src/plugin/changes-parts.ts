import {COLLECTIONS, COLLECTION_NAMES, type Collection} from '../edition/model/collections';
import type {
  ComparisonJson,
  PageChangeJson,
  RecordChangeJson,
} from '../edition/compare/to-comparison-json';

/**
 * One page of changes: the records of one collection, or the pages of one folder. Together they
 * would be too heavy for a weak line.
 */
export interface ChangesPart {
  /** Last step of the address; empty for the first page, which shows what readers are asked to do. */
  slug: string;
  title: string;
  records: RecordChangeJson[];
  pages: PageChangeJson[];
}

/** What the first page shows: the items by which a mission acts. */
const FIRST: Collection = 'guidance';

/** The changes between two editions, cut into pages; empty parts are left out, the first never is. */
export function toChangesParts({records, pages}: ComparisonJson): ChangesPart[] {
  const collections = [FIRST, ...COLLECTION_NAMES.filter((name) => name !== FIRST)];
  const folders = [...new Set(pages.map(({path}) => folderOf(path)))].sort();
  return [
    ...collections.map((name) => ({
      slug: name === FIRST ? '' : name,
      title: COLLECTIONS[name].plural,
      records: records.filter(({collection}) => collection === name),
      pages: [],
    })),
    ...folders.map((name) => ({
      slug: `pages-${name}`,
      title: `Pages: ${name}`,
      records: [],
      pages: pages.filter(({path}) => folderOf(path) === name),
    })),
  ].filter((part) => part.slug === '' || part.records.length + part.pages.length > 0);
}

/** `report/index.md` lies in `report`; `index.md` in `contents`. */
const folderOf = (path: string): string => (path.includes('/') ? path.split('/')[0]! : 'contents');
