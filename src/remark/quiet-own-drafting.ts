import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';
import {addClass, classesOf, isElement} from './html-nodes';

/** Parts of a block that carry statements of their own. */
const BLOCKS = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'dl',
  'table',
  'details',
  'section',
  'aside',
  'div',
]);

/**
 * Our own drafting is the rule, which the head of a page says once. A paragraph or entry that rests
 * on nothing else may go without its mark (`basis--ours`): readers then see what differs. Beside a
 * source or general knowledge the mark stays, because it says that not all of it comes from there;
 * so it does in tables and lists of facts, where a column would be empty.
 */
export function quietOwnDrafting(tree: Root): void {
  visit(tree, 'element', (block) => {
    if (block.tagName !== 'p' && block.tagName !== 'li') return;
    const marks = marksIn(block);
    if (marks.some((one) => !isOurs(one))) return;
    for (const one of marks) addClass(one, 'basis--ours');
  });
}

/** The elements of a block that say what it rests on. */
function marksIn(block: Element): Element[] {
  return block.children.filter(isElement).flatMap((child) => {
    if (BLOCKS.has(child.tagName)) return [];
    const classes = classesOf(child);
    return classes.includes('basis') || classes.includes('cite') ? [child] : marksIn(child);
  });
}

/** Whether the words of a basis name our drafting and nothing else. */
function isOurs(basis: Element): boolean {
  const within = basis.children.filter(isElement);
  return within.length === 1 && within.every((one) => classesOf(one).includes('mark--proposal'));
}
