import type {Element, ElementContent, RootContent} from 'hast';

/** Elements that stand on lines of their own. */
export const BLOCKS = new Set(
  `p li dd dt div section aside ul ol dl table caption tr th td details summary blockquote pre
  h1 h2 h3 h4 h5 h6 br header figure figcaption`.split(/\s+/),
);

/** What belongs to the page but not to its text: permanent links, marks of basis, words only for screen readers. */
const NOT_TEXT_CLASSES = ['permalink', 'mark', 'basis', 'visually-hidden'];
const NOT_TEXT_TAGS = new Set(['script', 'style', 'template']);

/** A node of a page. */
export type PageNode = RootContent | ElementContent;

/** Whether an element is left out of a text, with all it holds. */
export type LeftOut = (element: Element, parent?: Element) => boolean;

export function hasClass({properties}: Element, name: string): boolean {
  const classes = properties.className;
  return Array.isArray(classes)
    ? classes.includes(name)
    : String(classes ?? '')
        .split(' ')
        .includes(name);
}

/** Whether search reads an element nowhere. */
export const isNotText: LeftOut = (element) =>
  element.properties.dataSearch === 'off' ||
  NOT_TEXT_TAGS.has(element.tagName) ||
  NOT_TEXT_CLASSES.some((name) => hasClass(element, name));

/** The text a person reads, on one line; blocks end in a full stop so that lists stay readable. */
export function textOf(nodes: readonly PageNode[], isLeftOut: LeftOut = isNotText): string {
  const parts: string[] = [];
  collect(nodes, isLeftOut, parts);
  return parts
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])(?=\s|$)/g, '$1')
    .trim();
}

function collect(
  nodes: readonly PageNode[],
  isLeftOut: LeftOut,
  parts: string[],
  parent?: Element,
): void {
  nodes.forEach((node, at) => {
    if (node.type === 'text') parts.push(node.value);
    if (node.type !== 'element' || isLeftOut(node, parent)) return;
    if (node.tagName === 'dt' && isFactLeftOut(nodes, at)) return;
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) parts.push(' ');
    collect(node.children, isLeftOut, parts, node);
    if (isBlock) close(node.tagName, parts);
  });
}

/** The name of a fact goes with the fact. */
function isFactLeftOut(nodes: readonly PageNode[], at: number): boolean {
  const next = nodes.slice(at + 1).find((node) => node.type === 'element');
  return next?.type === 'element' && next.tagName === 'dd' && next.properties.dataSearch === 'off';
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
