import type {Nodes, PhrasingContent, Root, Text} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import {attributeOf} from '../edition';
import type {ExplainedNames} from './explained-names';
import {text} from './nodes';
import type {RenderContext} from './render-context';

/** Nothing is explained in these: headings and links serve another purpose, and editors choose labels of directives. */
const CLOSED = new Set<string>([
  'heading',
  'link',
  'linkReference',
  'textDirective',
  'leafDirective',
  'packageElement',
]);

/**
 * Explains each term and acronym where a page first uses it, as if the editor had written `:term[…]` there.
 * What the editor explains or links on the page, and what lives on it, is left alone. Changes the tree in place.
 */
export function explainFirstUses(tree: Root, context: RenderContext): void {
  const byEditor = context.page.directives.filter(({name}) => name === 'term' || name === 'ref');
  const done = new Set(byEditor.map((use) => attributeOf(use, 'id')));
  const isDone = (id: string) => done.has(id) || context.homes.get(id) === context.page;
  visit(tree as Nodes, (node, index, parent) => {
    if (CLOSED.has(node.type)) return SKIP;
    // The first row holds the names of the columns.
    if (node.type === 'tableRow' && index === 0) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return;
    const parts = split(node, context.explained, (ids) => {
      if (ids.some(isDone)) return false;
      ids.forEach((id) => done.add(id));
      return true;
    });
    parent.children.splice(index, 1, ...(parts as never[]));
    return index + parts.length;
  });
}

/** The text, cut at each name that `take` accepts; a `:term` directive stands for the name. */
function split(
  node: Text,
  names: ExplainedNames,
  take: (ids: readonly string[]) => boolean,
): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const {0: name, index} of node.value.matchAll(names.pattern)) {
    const ids = names.idsOf(name);
    const [id] = ids;
    if (id === undefined || !take(ids)) continue;
    if (index > from) parts.push(text(node.value.slice(from, index)));
    parts.push({type: 'textDirective', name: 'term', attributes: {id}, children: [text(name)]});
    from = index + name.length;
  }
  if (parts.length === 0) return [node];
  return from < node.value.length ? [...parts, text(node.value.slice(from))] : parts;
}
