import type {Cheerio, CheerioAPI} from 'cheerio';

export type AnyNode = Parameters<CheerioAPI['contains']>[1];

const BLOCKS = new Set([
  'p',
  'li',
  'dd',
  'dt',
  'div',
  'section',
  'aside',
  'ul',
  'ol',
  'dl',
  'table',
  'caption',
  'tr',
  'th',
  'td',
  'details',
  'summary',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'br',
  'header',
  'figure',
  'figcaption',
]);

/** What belongs to the page but not to its text: permanent links, marks of basis, words only for screen readers. */
const NOT_TEXT =
  '[data-search="off"], .permalink, .mark, .basis, .visually-hidden, script, style, template';

/** Takes everything out of a tree that search does not read. */
export function removeNotText(root: Cheerio<AnyNode>): void {
  // The name of a fact goes with the fact.
  root.find('dd[data-search="off"]').prev('dt').remove();
  root.find(NOT_TEXT).remove();
}

/** The text a person reads, on one line; blocks end in a full stop so that lists stay readable. */
export function textOf($: CheerioAPI, nodes: Cheerio<AnyNode>): string {
  const parts: string[] = [];
  nodes.each((_, node) => collect($, node, parts));
  return parts
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])(?=\s|$)/g, '$1')
    .trim();
}

function collect($: CheerioAPI, node: AnyNode, parts: string[]): void {
  if (node.type === 'text') parts.push(node.data);
  if (node.type !== 'tag') return;
  const isBlock = BLOCKS.has(node.name);
  if (isBlock) parts.push(' ');
  for (const child of $(node).contents().get()) collect($, child, parts);
  if (isBlock) close(node.name, parts);
}

function close(name: string, parts: string[]): void {
  const last = parts
    .findLast((part) => part.trim() !== '')
    ?.trimEnd()
    .at(-1);
  if (last && /[\p{L}\p{N})”’"%]/u.test(last))
    parts.push(name === 'dt' || name === 'th' ? ':' : '.');
  parts.push(' ');
}
