import type {Nodes, Parent} from 'mdast';
import {EXPLICIT_ID} from '../model/explicit-id';
import {toDirectiveUse} from '../read/read-directives';

/**
 * The words of a part of a page as a reader meets them: marks of Markdown are gone, sources stand in brackets,
 * and a list of records is named by its directive.
 */
export function toPlainText(node: Nodes): string {
  const use = toDirectiveUse(node);
  if (use?.form === 'text') {
    if (use.name === 'p') return '';
    if (use.name === 'cite')
      return `[${[use.label, use.attributes.at].filter(Boolean).join(', ')}]`;
    if (use.name === 'basis') return `[${use.label}]`;
  }
  if (use?.form === 'leaf')
    return `[${[
      use.name,
      ...Object.entries(use.attributes)
        .filter(([name]) => name !== 'home')
        .map(([name, value]) => (value === '' ? name : `${name} ${value}`)),
    ].join(', ')}]`;
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (node.type === 'break') return '\n';
  // A bare colon in running text, such as 10:30.
  if (node.type === 'textDirective' && !use) return `:${node.name}`;
  if (!('children' in node)) return '';
  const separator = BLOCKS.has(node.type) ? '\n' : node.type === 'tableRow' ? ' | ' : '';
  const text = (node as Parent).children.map(toPlainText).join(separator);
  return node.type === 'heading' ? text.replace(EXPLICIT_ID, '') : text;
}

const BLOCKS = new Set<string>([
  'root',
  'list',
  'listItem',
  'blockquote',
  'table',
  'containerDirective',
]);
