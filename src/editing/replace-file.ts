import {COLLECTION_NAMES, type Collection} from '../edition';
import type {Edition, Entry, Link, PageEntry} from '../edition/model/edition';
import type {Problem} from '../edition/model/problem';
import type {Validate} from '../edition/read/create-validator';
import {parsePage} from '../edition/read/parse-page';
import {parseRecords} from '../edition/read/parse-records';
import type {SourceFile} from '../edition/read/read-files';
import {toPage} from '../edition/read-edition';

/** An edition with one file replaced, and what is wrong with that file by itself. */
export interface Replaced {
  edition: Edition;
  problems: readonly Problem[];
}

/** The collection a file of records belongs to: `data/terms/law.yml` gives `terms`. */
export function collectionOf(path: string): Collection | undefined {
  const [, folder = ''] = /^data\/([a-z]+)\/[^/]+\.yml$/.exec(path) ?? [];
  return COLLECTION_NAMES.find((name) => name === folder);
}

/**
 * The edition as it is with another text in one file, or without that file. Only that file is parsed; nothing is
 * written.
 */
export function replaceFile(
  edition: Edition,
  path: string,
  text: string | undefined,
  validate: Validate,
): Replaced {
  const source = text === undefined ? undefined : {path, text};
  const texts = withPart(edition.texts, ({path: other}) => other === path, source ? [source] : []);
  const collection = collectionOf(path);
  if (collection) return withRecords({...edition, texts}, path, source, collection, validate);
  if (path.startsWith(`${edition.folders.docs}/`) && path.endsWith('.md')) {
    const made = source && toPage(source, edition.folders, validate, parsePage);
    const pages = withPart<PageEntry>(
      edition.pages,
      ({file}) => file === path,
      made ? [made.page] : [],
    );
    return {edition: {...edition, texts, pages}, problems: made?.problems ?? []};
  }
  return {edition: {...edition, texts}, problems: []};
}

function withRecords(
  edition: Edition,
  path: string,
  source: SourceFile | undefined,
  collection: Collection,
  validate: Validate,
): Replaced {
  const {entries, links, problems} = source
    ? parseRecords(source, collection, validate)
    : {entries: [], links: [], problems: []};
  const isOfFile = ({file}: Entry): boolean => file === path;
  const all = withPart([...edition.records.values()], isOfFile, entries);
  return {
    edition: {
      ...edition,
      records: new Map(all.map((entry) => [entry.id, entry])),
      links: withPart<Link>(edition.links, ({from}) => isOfFile(from), links),
    },
    problems,
  };
}

/** A list with those that fit replaced by others, which stand where the first of them stood. */
function withPart<T>(list: readonly T[], fits: (item: T) => boolean, others: readonly T[]): T[] {
  const at = list.findIndex(fits);
  const rest = list.filter((item) => !fits(item));
  return at < 0 ? [...rest, ...others] : [...rest.slice(0, at), ...others, ...rest.slice(at)];
}
