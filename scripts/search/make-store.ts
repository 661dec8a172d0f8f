import {isError, loadEdition, type EditionFolders} from '../../src/edition';
import {renderPages} from '../../src/remark/render-pages';
import {toStore, type PackedFile} from '../../src/search/store/to-store';

/** @throws Error in plain words where the edition has faults */
export function makeStore(siteDir: string, folders: EditionFolders): PackedFile[] {
  const {edition, problems} = loadEdition(siteDir, folders);
  if (!edition || problems.some(isError))
    throw new Error(
      `Edition ${folders.name} has faults and cannot be searched. Run npm run check to see them.`,
    );
  return toStore(edition, renderPages(edition, {release: 'public'}));
}
