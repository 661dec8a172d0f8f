import type {Nodes} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {PageEntry} from '../model/edition';
import {nodesIn, placeOf} from '../model/nodes-in';
import type {Problem} from '../model/problem';
import type {Check} from './check';

/**
 * Every column of a table has a name, which a screen reader reads before each cell; and every cell has a column, or it
 * would not be shown.
 */
export const tables: Check = {
  name: 'table',
  needs: 'files',
  run: (edition) => edition.pages.flatMap(checkPage),
};

function checkPage(page: PageEntry): Problem[] {
  return nodesIn(page.tree, 'table').flatMap((table) => {
    const [head, ...rows] = table.children;
    const report = (node: Nodes, what: string, cure: string): Problem => ({
      file: page.file,
      ...placeOf(node.position ? node : table),
      where: 'table',
      what,
      cure,
      rule: 'table',
    });
    const heads = head?.children ?? [];
    return [
      ...heads.flatMap((cell, index) =>
        toString(cell).trim() === ''
          ? report(
              cell,
              `has no name for its column ${index + 1}`,
              'give the column a name, for example "No."',
            )
          : [],
      ),
      ...(rows.length === 0
        ? [report(table, 'has heads, and no line below them', 'write its lines, or remove it')]
        : []),
      ...rows.flatMap((row) => {
        const [extra] = row.children.slice(heads.length);
        if (row.children.length < heads.length)
          return report(
            row,
            `has ${row.children.length} of its ${heads.length} cells in this line`,
            'write every cell, an empty one as | |',
          );
        return extra
          ? report(
              extra,
              `has a cell beyond its ${heads.length} columns, which is not shown`,
              'add a column, or write \\| for a sign | inside a cell',
            )
          : [];
      }),
    ];
  });
}
