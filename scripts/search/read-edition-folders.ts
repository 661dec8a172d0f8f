import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {load as parseYaml} from 'js-yaml';
import type {EditionFolders} from '../../src/edition/model/edition';
import {findEditions, NEXT} from '../../src/edition/read/find-editions';
import {chooseEdition} from './choose-edition';

/**
 * The folders of the edition to search.
 * @param wish its name or number; the newest published one if left out
 * @throws Error in plain words where there is no such edition
 */
export function readEditionFolders(siteDir: string, wish?: string): EditionFolders {
  const editions = findEditions(siteDir).map((folders) => ({
    folders,
    name: folders.name,
    edition: folders.name === NEXT ? readNumber(siteDir, folders) : folders.name,
  }));
  const chosen = chooseEdition(editions, wish);
  if (!chosen)
    throw new Error(
      `There is no edition ${wish ?? ''}. There are: ${editions.map(({name, edition}) => (name === edition ? name : `${name} (${edition})`)).join(', ')}.`,
    );
  return chosen.folders;
}

/**
 * Nothing but the number is read, and no fault is found here: the check does that, and it takes
 * longer than a search.
 */
function readNumber(siteDir: string, {data}: EditionFolders): string {
  const about = parseYaml(readFileSync(join(siteDir, data, 'edition.yml'), 'utf8'));
  return String((about as {edition?: unknown} | undefined)?.edition ?? NEXT);
}
