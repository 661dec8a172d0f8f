import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {COLLECTIONS, type Edition, type Entry} from '../edition';
import {isPublic} from '../edition/model/is-public';

/** Which records a copy holds; a mission's own copy (`PACKAGE_RELEASE=mission`) holds all. */
export const recordFilter = (
  env: NodeJS.ProcessEnv,
): ((entry: Pick<Entry, 'record'>) => boolean) =>
  env.PACKAGE_RELEASE === 'mission' ? () => true : isPublic;

/**
 * The records of an edition for machines: each in a file of its own, with the schemas they name and a list of them all.
 * Paths are below the folder of the edition, and every link in a file is a path from that file.
 */
export function toRecordFiles(
  siteDir: string,
  edition: Edition,
  isWanted: (entry: Entry) => boolean,
): Map<string, string> {
  const entries = [...edition.records.values()].filter(isWanted);
  const pathOf = ({collection, id}: Entry): string => `${collection}/${id}.json`;
  const files = new Map(
    entries.map((entry) => [`records/${pathOf(entry)}`, toRecordText(entry, edition)]),
  );
  const index = entries.map((entry) => ({
    id: entry.id,
    collection: entry.collection,
    path: pathOf(entry),
  }));
  files.set('records/index.json', `${JSON.stringify(index)}\n`);
  for (const name of new Set(['common', ...entries.map(({collection}) => collection)])) {
    const from = join(siteDir, edition.folders.data, `schemas/${name}.schema.json`);
    // An edition older than a collection has no schema for it.
    if (existsSync(from))
      files.set(`records/schemas/${name}.schema.json`, readFileSync(from, 'utf8'));
  }
  return files;
}

/**
 * What a record is, of which edition, and the schema of the record itself. Where a collection is written many
 * records a file, its schema is one of lists, and that of a record is in its items.
 */
function toRecordText({collection, record}: Entry, {about}: Edition): string {
  const {file, type} = COLLECTIONS[collection];
  const part = file === 'list' ? '#/items' : '';
  const content = {
    record_schema: `../schemas/${collection}.schema.json${part}`,
    collection,
    type,
    edition: about.edition,
    as_of: about.as_of,
    record,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
