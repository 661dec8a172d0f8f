import type {Nodes} from 'mdast';
import type {PageEntry} from '../model/edition';
import {nodesIn, placeOf} from '../model/nodes-in';
import type {Problem} from '../model/problem';
import type {Check} from './check';

/** A box ends where its editor says, and not at the end of the page. */
export const boxes: Check = {
  name: 'box',
  needs: 'files',
  run: (edition) => edition.pages.flatMap(checkPage),
};

function checkPage({file, tree, lines}: PageEntry): Problem[] {
  return nodesIn(tree, 'containerDirective')
    .filter((box) => !isClosed(box, lines))
    .map((box) => ({
      file,
      ...placeOf(box),
      where: `:::${box.name}`,
      what: 'is never closed, and takes in all that follows',
      cure: 'write ::: alone on a line where the box ends',
      rule: 'box',
    }));
}

/** Whether the last thing in it are the colons that close it. */
function isClosed({position}: Nodes, lines: readonly string[]): boolean {
  if (!position) return true;
  const {line, column} = position.end;
  return /^[\s>]*:{3,}\s*$/.test(lines[line - 1]?.slice(0, column - 1) ?? '');
}
