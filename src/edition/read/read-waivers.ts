import type {Validate} from './create-validator';
import type {EditionFolders, PlacedWaiver} from '../model/edition';
import type {Problem} from '../model/problem';
import type {Waiver} from '../model/records.generated';
import {readList} from './read-list';

/** The waivers of an edition (`data/waivers.yml`); none where the file is not there. */
export function readWaivers(
  siteDir: string,
  folders: EditionFolders,
  validate: Validate,
): {waivers: PlacedWaiver[]; problems: Problem[]} {
  const {entries, problems} = readList<Waiver>(siteDir, folders, 'waivers', validate);
  const waivers = entries.map(({placeOf, pointer: _, ...waiver}) => ({
    ...waiver,
    place: placeOf(''),
  }));
  return {waivers, problems};
}
