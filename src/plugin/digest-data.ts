import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {findEditions} from '../edition';
import {readFiles} from '../edition/read/read-files';

/** A digest of all records, pages and schemas of all editions. */
export function digestData(siteDir: string): string {
  const hash = createHash('sha256');
  for (const {docs, data} of findEditions(siteDir)) {
    for (const [folder, ending] of [
      [data, '.yml'],
      [docs, '.md'],
    ] as const) {
      for (const {path, text} of readFiles(siteDir, folder, ending).files)
        hash.update(path).update('\0').update(text).update('\0');
    }
    hash.update(readFileSync(join(siteDir, data, 'schemas/common.schema.json')));
  }
  return hash.digest('hex').slice(0, 16);
}
