import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {dump} from 'js-yaml';
import {COLLECTIONS, COLLECTION_NAMES, type Edition, type Entry} from '../edition';
import {isPublic} from '../edition/model/is-public';

/** Which records a copy holds; a mission's own copy (`PACKAGE_RELEASE=mission`) holds all. */
export const recordFilter = (
  env: NodeJS.ProcessEnv,
): ((entry: Pick<Entry, 'record'>) => boolean) =>
  env.PACKAGE_RELEASE === 'mission' ? () => true : isPublic;

/**
 * A record for machines: what it is, of which edition, and the schema of the record itself, as a path from the file.
 * Where a collection is written many records a file, its schema is one of lists, and that of a record is in its items.
 * @param folder of the schemas, as a path from the file: `../schemas`
 */
export function toRecordJson(entry: Entry, edition: Edition, folder: string): string {
  const {edition: number, as_of} = edition.about;
  const schema = `${folder}/${entry.collection}.schema.json${COLLECTIONS[entry.collection].file === 'list' ? '#/items' : ''}`;
  return `${JSON.stringify({record_schema: schema, collection: entry.collection, type: COLLECTIONS[entry.collection].type, edition: number, as_of, record: entry.record}, null, 2)}\n`;
}

/**
 * The records of an edition as JSON, one a file, and as YAML, as they were written; with the schemas of that edition.
 * A file of YAML that holds a record not meant for this copy is written anew without it.
 */
export function readRecordFiles(
  siteDir: string,
  edition: Edition,
  isWanted: (entry: Entry) => boolean,
): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const byFile = new Map<string, Entry[]>();
  for (const entry of edition.records.values()) {
    byFile.set(entry.file, [...(byFile.get(entry.file) ?? []), entry]);
    if (isWanted(entry))
      files.set(
        `records/json/${entry.collection}/${entry.id}.json`,
        Buffer.from(toRecordJson(entry, edition, '../../schemas')),
      );
  }
  for (const [file, entries] of byFile) {
    const path = `records/yaml/${entries[0]!.collection}/${basename(file)}`;
    const wanted = entries.filter(isWanted);
    if (wanted.length === entries.length) files.set(path, readFileSync(join(siteDir, file)));
    else if (wanted.length > 0)
      files.set(path, Buffer.from(dump(wanted.map(({record}) => record))));
  }
  for (const name of ['common', ...COLLECTION_NAMES]) {
    try {
      files.set(
        `records/schemas/${name}.schema.json`,
        readFileSync(join(siteDir, edition.folders.data, `schemas/${name}.schema.json`)),
      );
    } catch (error) {
      // An edition older than a collection has no schema for it.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return files;
}
