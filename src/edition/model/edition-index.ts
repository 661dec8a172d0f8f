import type {Collection} from './collections';
import type {Edition} from './edition';

/** What later editions owe to a published one: which ids it gave to what, and which pages it had. */
export interface EditionIndex {
  edition: string;
  /** Its records by id. */
  records: Readonly<Record<string, Collection>>;
  /** Its pages, relative to its docs folder. */
  pages: readonly string[];
}

export function toEditionIndex({about, records, pages}: Edition): EditionIndex {
  return {
    edition: about.edition,
    records: Object.fromEntries([...records].map(([id, {collection}]) => [id, collection])),
    pages: pages.map(({path}) => path),
  };
}
