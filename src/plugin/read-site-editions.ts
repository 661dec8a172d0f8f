import {join} from 'node:path';
import {findEditions, NEXT, ProblemsError} from '../edition';
import {createValidator} from '../edition/create-validator';
import {readEditionFile} from '../edition/read-edition-file';
import {readSchemas} from '../edition/read-schemas';

/** What the whole site knows of an edition: its path, its number and its day. */
export interface SiteEdition {
  /** Folder and path of the edition: `next`, or its number. */
  name: string;
  edition: string;
  asOf: string;
  /** For choosers and the bar: `2.0, being written`. */
  label: string;
}

/**
 * The editions of the site: the one being written, then the published ones, newest first.
 * @throws ProblemsError where an `edition.yml` cannot be used
 */
export function readSiteEditions(siteDir: string): SiteEdition[] {
  return findEditions(siteDir).map((folders) => {
    const validate = createValidator(readSchemas(join(siteDir, folders.data, 'schemas')));
    const {about, problems} = readEditionFile(siteDir, folders, validate);
    if (!about) throw new ProblemsError(problems);
    const state = folders.name === NEXT ? ', being written' : '';
    return {name: folders.name, edition: about.edition, asOf: about.as_of, label: `${about.edition}${state}`};
  });
}
