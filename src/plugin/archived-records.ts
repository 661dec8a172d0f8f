import type {Entry} from '../edition';
import {readZip} from '../package/zip';

/** A record as a package holds it. */
type PackedRecord = Pick<Entry, 'collection' | 'record'>;

const JSON_FILE = /^records\/json\/.+\.json$/;
const SCHEMA_FILE = /^records\/schemas\/(.+\.schema\.json)$/;

/**
 * The records of an archived edition at the addresses they had while it was live, read from its package: other systems may
 * have kept those addresses.
 * @param isWanted whether a copy of this kind may hold a record
 * @returns paths from the root of the site, with what stands there
 */
export function toArchivedRecords(
  archive: Uint8Array,
  edition: string,
  isWanted: (entry: Pick<PackedRecord, 'record'>) => boolean,
): [path: string, content: string][] {
  const folder = `records/${edition}`;
  const {files} = readZip(archive);
  const text = (content: Uint8Array): string => new TextDecoder().decode(content);
  const records = [...files]
    .filter(([path]) => JSON_FILE.test(path))
    .map(([, content]) => text(content))
    .map((json) => ({json, ...(JSON.parse(json) as PackedRecord)}))
    .filter(isWanted);
  const collections = new Set(records.map(({collection}) => collection));
  const schemas = [...files].flatMap(([path, content]): [string, string][] => {
    const name = SCHEMA_FILE.exec(path)?.[1];
    return name === undefined ||
      !(
        name === 'common.schema.json' ||
        collections.has(name.split('.')[0] as PackedRecord['collection'])
      )
      ? []
      : [[`${folder}/schemas/${name}`, text(content)]];
  });
  const pathOf = ({collection, record: {id}}: PackedRecord): string =>
    `${folder}/${collection}/${id}.json`;
  return [
    // In the package the schemas stand one folder further up.
    ...records.map((record): [string, string] => [
      pathOf(record),
      record.json.replace('"../../schemas/', '"../schemas/'),
    ]),
    ...schemas,
    [
      `${folder}/index.json`,
      `${JSON.stringify(records.map((record) => ({id: record.record.id, collection: record.collection, path: `/${pathOf(record)}`})))}\n`,
    ],
  ];
}
