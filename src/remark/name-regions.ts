import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {Child, ElementNode} from './nodes';

/** Tables written in Markdown are named after the heading they stand under. */
export const TABLE = 'Table';

/**
 * Gives every region of a page a name of its own, because users of screen readers choose regions by name.
 * A table written in Markdown takes the heading above it, and a repeated name gets a number.
 */
export function nameRegions(tree: Root): void {
  const counts = new Map<string, number>();
  let heading = '';
  visit(tree, (visited) => {
    const node = visited as Child;
    if (node.type === 'heading') heading = toString(node);
    if (node.type !== 'packageElement' || !isLandmark(node)) return;
    const properties = node.data.hProperties;
    if (typeof properties.ariaLabel !== 'string') return;
    const name =
      properties.ariaLabel === TABLE && heading ? `${TABLE}: ${heading}` : properties.ariaLabel;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    properties.ariaLabel = count === 1 ? name : `${name} (${count})`;
  });
}

const isLandmark = ({data: {hName, hProperties}}: ElementNode): boolean =>
  hProperties.role === 'region' || hName === 'section' || hName === 'aside';
