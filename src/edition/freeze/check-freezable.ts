import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {EditionFolders} from '../model/edition';
import type {Problem} from '../model/problem';
import {readText, toFileProblem} from '../read/read-text';
import {hasEditionLine} from './next-edition-file';

/**
 * What the cut could not freeze, or write anew, as it is, beyond what the check of the site says: a file in the
 * place of the list of hashes, a line that the cut has to find.
 */
export function checkFreezable(siteDir: string, {data}: EditionFolders): Problem[] {
  const say = (file: string, where: string, what: string, cure: string): Problem => ({
    ...toFileProblem(file, what, cure),
    where,
    rule: 'cut',
  });
  const manifest = `${data}/edition.json`;
  const about = `${data}/edition.yml`;
  const faults: Problem[] = [];
  if (existsSync(join(siteDir, manifest)))
    faults.push(
      say(
        manifest,
        'file',
        'has the name of the list of hashes, which the cut writes',
        'give it another name',
      ),
    );
  if (!hasEditionLine(readText(siteDir, about).text ?? ''))
    faults.push(
      say(
        about,
        'edition',
        'is not on a line that begins with edition:',
        'write edition: "2.0", without quotation marks around the first word',
      ),
    );
  return faults;
}
