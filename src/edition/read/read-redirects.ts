import type {Validate} from './create-validator';
import type {EditionFolders, PageRedirect} from '../model/edition';
import type {Problem} from '../model/problem';
import type {Redirect} from '../model/records.generated';
import {readList} from './read-list';

/** The redirects of an edition (`data/redirects.yml`); none where the file is not there. */
export function readRedirects(
  siteDir: string,
  folders: EditionFolders,
  validate: Validate,
): {redirects: PageRedirect[]; problems: Problem[]} {
  const {entries, problems} = readList<Redirect>(siteDir, folders, 'redirects', validate);
  return {
    redirects: entries.map(({from, to, placeOf}) => ({from, to, place: placeOf('from')})),
    problems,
  };
}
