import type {Edition} from '../model/edition';
import {namedInSidebars} from '../model/named-in-sidebars';
import type {Problem} from '../model/problem';
import {FIRST} from '../read/line-index';

/** Every page stands in the contents; one that does not can be found by nobody who does not search for it. */
export function checkContents(edition: Edition, sidebars: unknown): Problem[] {
  if (sidebars === undefined) return [];
  const {pages, folders} = namedInSidebars(sidebars);
  const isNamed = (path: string): boolean =>
    pages.includes(path.replace(/\.md$/, '')) ||
    folders.some((folder) => folder === '.' || path.startsWith(`${folder}/`));
  return edition.pages
    .filter(({path}) => !isNamed(path))
    .map(({file}) => ({
      file,
      ...FIRST,
      where: 'file',
      what: 'stands outside of the contents',
      cure: 'move it into the folder of a part, or add its folder to the parts in src/edition/model/folders.ts',
      rule: 'contents',
    }));
}
