import type {Nodes} from 'mdast';
import type {PageEntry} from '../model/edition';
import {nodesIn, placeOf} from '../model/nodes-in';
import type {Problem} from '../model/problem';
import type {Check} from './check';

/** A box, or a block of code, ends where its editor says, and not at the end of the page; and there is something in it. */
export const boxes: Check = {
  name: 'box',
  needs: 'files',
  run: (edition) => edition.pages.flatMap(checkPage),
};

function checkPage({file, tree, lines}: PageEntry): Problem[] {
  const lineOf = (node: Nodes): string => lines[placeOf(node).line - 1]?.trim() ?? '';
  return nodesIn(tree).flatMap((node) => {
    const report = (where: string, what: string, cure: string): Problem[] => [
      {file, ...placeOf(node), where, what, cure, rule: 'box'},
    ];
    if (node.type === 'code') {
      const fence = /[`~]{3,}/.exec(lineOf(node))?.[0];
      if (fence === undefined)
        return report(
          'text',
          'begins with four blanks, and is shown as code',
          'begin the line at the margin, or below the words of its entry in a list',
        );
      return isClosed(node, lines, fence[0] ?? '')
        ? []
        : report(fence, NEVER_CLOSED, `write ${fence} alone on a line where the code ends`);
    }
    if (node.type !== 'containerDirective') return [];
    if (!isClosed(node, lines, ':'))
      return report(
        `:::${node.name}`,
        NEVER_CLOSED,
        'write ::: alone on a line where the box ends',
      );
    return node.children.length > 0
      ? []
      : report(
          `:::${node.name}`,
          'holds nothing',
          'write the words of the box in it, or remove it',
        );
  });
}

const NEVER_CLOSED = 'is never closed, and takes in all that follows';

/** Whether the last thing in it is a line of the sign that closes it. */
function isClosed({position}: Nodes, lines: readonly string[], sign: string): boolean {
  if (!position) return true;
  const {line, column} = position.end;
  const last = (lines[line - 1]?.slice(0, column - 1) ?? '').replace(/^[\s>]+/, '').trimEnd();
  return line > position.start.line && last.length >= 3 && last === sign.repeat(last.length);
}
