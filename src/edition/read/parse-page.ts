import type {Nodes, Parent, Root, Text} from 'mdast';
import type {} from 'mdast-util-directive';
import {remark} from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';

export type ParsePage = (markdown: string) => Root;

const parser = remark().use(remarkGfm).use(remarkDirective).freeze();

/**
 * Markdown to a tree, with the extensions every page may use: tables and directives. `10:30` and `one:two` in running
 * text, which the parser takes for directives, are text.
 */
export const parsePage: ParsePage = (markdown) => {
  const tree = parser.parse(markdown);
  mendColons(tree, markdown);
  return tree;
};

function mendColons(parent: Parent, markdown: string): void {
  const children: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    const node = isBare(child) ? toText(child, markdown) : child;
    const before = children.at(-1);
    if (node.type === 'text' && before?.type === 'text') {
      before.value += node.value;
      if (before.position && node.position) before.position.end = node.position.end;
    } else children.push(node);
    if ('children' in node) mendColons(node, markdown);
  }
  parent.children = children as typeof parent.children;
}

/** Neither words in brackets nor anything in braces. */
const isBare = (node: Nodes): boolean =>
  node.type === 'textDirective' &&
  node.children.length === 0 &&
  Object.keys(node.attributes ?? {}).length === 0;

function toText({position}: Nodes, markdown: string): Text {
  const value = markdown.slice(position?.start.offset, position?.end.offset);
  return {type: 'text', value, ...(position ? {position} : {})};
}
