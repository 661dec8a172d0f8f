import {toString} from 'mdast-util-to-string';
import type {PageEntry} from '../model/edition';
import {nodesIn, placeOf} from '../model/nodes-in';
import type {Problem} from '../model/problem';
import type {Check} from './check';

/** Every column of a table has a name: a screen reader reads it before each cell. */
export const tables: Check = {
  name: 'table',
  needs: 'files',
  run: (edition) => edition.pages.flatMap(checkPage),
};

function checkPage(page: PageEntry): Problem[] {
  return nodesIn(page.tree, 'table').flatMap((table) => {
    const cells = table.children[0]?.children ?? [];
    return cells.flatMap((cell, index): Problem[] => {
      if (toString(cell).trim() !== '') return [];
      return [
        {
          file: page.file,
          ...placeOf(cell.position ? cell : table),
          where: 'table',
          what: `has no name for its column ${index + 1}`,
          cure: 'give the column a name, for example "No."',
          rule: 'table',
        },
      ];
    });
  });
}
