import type {Root} from 'mdast';
import {COLLECTIONS, type Collection} from './collections';
import type {Position} from '../read/line-index';
import type {ParsedYaml} from '../read/parse-yaml';
import type {
  EditionFile,
  Page,
  Records,
  Review,
  TypeOfChange,
  Waiver,
  WatchedThing,
} from './records.generated';
import type {DirectiveUse} from '../read/read-directives';
import type {SourceFile} from '../read/read-files';
import type {Vocabulary} from './vocabulary';

/** The record type of each collection, whether its schema describes one record or a list. */
export type RecordOf = {
  [C in Collection]: Records[C] extends readonly (infer Item)[] ? Item : Records[C];
};

/** A record and where it stands. */
export interface Entry<C extends Collection = Collection> {
  collection: C;
  id: string;
  record: RecordOf[C];
  file: string;
  /** JSON pointer of the record in its file: empty, or `/3` in a list. */
  pointer: string;
  /** The place of a part such as `/sources/0/instrument`; of the record itself where the part is missing. */
  positionOf(part: string): Position;
}

/** A page of `docs/`. */
export interface PageEntry {
  /** Path relative to the site folder, `docs/report/index.md`. */
  file: string;
  /** Path relative to the edition's docs folder, `report/index.md`. */
  path: string;
  settings: Page;
  settingsAt: ParsedYaml;
  /** The Markdown tree; positions are those of the file. */
  tree: Root;
  /** The lines of its Markdown; those of its settings are empty. */
  lines: readonly string[];
  directives: DirectiveUse[];
}

/** What a pointer may lead to: a record of one collection, a record of any, or a page by its path. */
export type LinkTarget = Collection | 'any' | 'pages';

/** A pointer from a record to a record or a page, found through the schema keyword `refersTo`. */
export interface Link {
  from: Entry;
  /** Where in the record, as a JSON pointer. */
  part: string;
  to: string;
  collection: LinkTarget;
}

/** The reason for the change of one record, and where it is given. */
export interface DeclaredChange {
  id: string;
  /** The edition that gives it. */
  edition: string;
  type: TypeOfChange;
  reason: string;
  place: {file: string; line: number; column: number};
}

/** An entry of a list beside the records, and where its parts stand. */
export type Placed<T> = T & {
  placeOf(part: string): {file: string; line: number; column: number};
  /** JSON pointer of the entry in its file. */
  pointer: string;
};

/** A page that is gone, the page that says it now, and where that is written. Paths are files below the docs folder. */
export interface PageRedirect {
  from: string;
  to: string;
  place: {file: string; line: number; column: number};
}

/** A finding that a person let stand, and where that is written. */
export interface PlacedWaiver extends Waiver {
  place: {file: string; line: number; column: number};
}

/** Where an edition's folders are, relative to the site folder. */
export interface EditionFolders {
  /** `next`, or the number of a published edition. */
  name: string;
  docs: string;
  data: string;
}

/** A numbered, dated state of the whole package: pages, records and the words the schemas allow. */
export interface Edition {
  folders: EditionFolders;
  about: EditionFile;
  /** Records by id, in file and reading order. */
  records: ReadonlyMap<string, Entry>;
  pages: readonly PageEntry[];
  links: readonly Link[];
  /** Why records differ from the edition before, as `data/changes/` says. */
  changes: readonly DeclaredChange[];
  /** The same of the editions before it, oldest edition first. */
  earlierChanges: readonly DeclaredChange[];
  /** Where readers of pages that are gone are sent. */
  redirects: readonly PageRedirect[];
  /** How far the review of pages and records has come, beyond what pages say of themselves. */
  reviews: readonly Placed<Review>[];
  /** What may change in the world, and must be looked at again. */
  watch: readonly Placed<WatchedThing>[];
  /** What its editors let stand of what the gate found. */
  waivers: readonly PlacedWaiver[];
  vocabulary: Vocabulary;
  /** Every text of it, line by line as it stands in its files. */
  texts: readonly SourceFile[];
}

/** The records of one collection, in reading order. */
export function entriesOf<C extends Collection>(
  edition: Pick<Edition, 'records'>,
  collection: C,
): Entry<C>[] {
  const found: Entry<C>[] = [];
  for (const entry of edition.records.values())
    if (entry.collection === collection) found.push(entry as Entry<C>);
  return found;
}

/** The record of that id in that collection, or undefined. */
export function findRecord<C extends Collection>(
  edition: Pick<Edition, 'records'>,
  collection: C,
  id: string,
): RecordOf[C] | undefined {
  const entry = edition.records.get(id);
  return entry?.collection === collection ? (entry.record as RecordOf[C]) : undefined;
}

/** The record of that id in that collection. @throws where there is none */
export function recordOf<C extends Collection>(
  edition: Pick<Edition, 'records'>,
  collection: C,
  id: string,
): RecordOf[C] {
  const record = findRecord(edition, collection, id);
  if (!record) throw new Error(`There is no ${COLLECTIONS[collection].type} ${id}`);
  return record;
}

/** The record of that id in any collection. @throws where there is none */
export function entryOf(edition: Pick<Edition, 'records'>, id: string): Entry {
  const entry = edition.records.get(id);
  if (!entry) throw new Error(`There is no record ${id}`);
  return entry;
}
