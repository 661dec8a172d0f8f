import type {ListItem, Paragraph, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {toDirectiveUse} from '../edition';
import {el, text} from './nodes';
import {permalink} from './permalink';

/**
 * `:p[age-unknown] If the age …` becomes a paragraph with the permanent anchor `p-age-unknown` and a number:
 * the section's, then the paragraph's (`2.3`). The number may change between editions, the anchor may not.
 */
export function numberParagraphs(tree: Root): void {
  let section = 0;
  let count = 0;
  visit(tree, (node, _index, parent) => {
    if (node.type === 'heading' && node.depth === 2) {
      section += 1;
      count = 0;
    }
    if (node.type !== 'paragraph') return;
    const use = node.children[0] && toDirectiveUse(node.children[0]);
    if (use?.name !== 'p') return;
    count += 1;
    // A tight list drops the paragraphs inside its entries: there the entry itself is the place.
    const place = parent?.type === 'listItem' && parent.children[0] === node ? parent : node;
    mark(node, place, `p-${use.label}`, section === 0 ? String(count) : `${section}.${count}`);
  });
}

function mark(
  paragraph: Paragraph,
  place: Paragraph | ListItem,
  anchor: string,
  number: string,
): void {
  const [, first, ...rest] = paragraph.children;
  const opening = first?.type === 'text' ? text(first.value.trimStart()) : first;
  const sign = el('span', {className: ['numbered__number'], dataSearch: 'off'}, number);
  place.data = {...place.data, hProperties: {id: anchor, className: ['numbered']}} as never;
  paragraph.children = [
    sign,
    text(' '),
    ...(opening ? [opening] : []),
    ...rest,
    text(' '),
    permalink(anchor, `paragraph ${number}`),
  ] as never;
}
