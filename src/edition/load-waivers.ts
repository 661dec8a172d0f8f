import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {PlacedWaiver} from './model/edition';
import {findEditions} from './read/find-editions';
import {loadSchemas} from './read/load-schemas';
import {readWaivers} from './read/read-waivers';

/** What is let stand anywhere on a site that has been checked. Few editions have waivers. */
export function loadWaivers(siteDir: string): PlacedWaiver[] {
  return findEditions(siteDir)
    .filter(({data}) => existsSync(join(siteDir, data, 'waivers.yml')))
    .flatMap(
      (folders) => readWaivers(siteDir, folders, loadSchemas(siteDir, folders).validate).waivers,
    );
}
