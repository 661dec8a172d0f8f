import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {findEditions} from '../../src/edition';
import {editionKey, digestCode} from '../../src/site/edition-key';
import {readBuiltEdition} from '../../src/site/edition-cache';
import type {SiteEdition} from '../../src/site/site-edition';

/**
 * The editions of the built site, with their pages: the one being written first. @throws Error
 * where the build is of other sources
 */
export function readSiteEditions(buildDir: string): SiteEdition[] {
  const siteDir = join(buildDir, '..');
  const listed = JSON.parse(readFileSync(join(buildDir, 'editions.json'), 'utf8')) as object[];
  const code = digestCode(siteDir);
  const editions = findEditions(siteDir).flatMap(
    ({name}) => readBuiltEdition(siteDir, name, editionKey(siteDir, name, code))?.about ?? [],
  );
  if (editions.length !== listed.length)
    throw new Error('build/ was made from other sources; run npm test -- --only build');
  return editions;
}
