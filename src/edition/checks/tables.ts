import type {Table} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {PageEntry} from '../model/edition';
import type {Problem} from '../model/problem';
import type {Check} from './check';

/** Every column of a table has a name: a screen reader reads it before each cell. */
export const tables: Check = {
  name: 'table',
  needs: 'files',
  run: (edition) => edition.pages.flatMap(checkPage),
};

function checkPage(page: PageEntry): Problem[] {
  const problems: Problem[] = [];
  visit(page.tree, 'table', (table: Table) => {
    table.children[0]!.children.forEach((cell, index) => {
      if (toString(cell).trim() !== '') return;
      const {line, column} = cell.position?.start ?? table.position?.start ?? {line: 1, column: 1};
      problems.push({
        file: page.file,
        line,
        column,
        where: 'table',
        what: `has no name for its column ${index + 1}`,
        cure: 'give the column a name, for example "No."',
        rule: 'table',
      });
    });
  });
  return problems;
}
