import type {Root} from 'hast';
import {recordOf, toHeading, type Heading} from './find-on-page';
import {isNotText, textOf, type LeftOut, type PageNode} from './text-of';
import {LONGEST_PIECE} from './to-pieces';

/**
 * A third-level heading with more text than this, in characters, is a section of its own; a shorter
 * one joins the heading above it.
 */
const LONG = 900;

/** What stands on a page under one heading. */
export interface Part extends Heading {
  nodes: readonly PageNode[];
  /** Title of the second-level heading over a third-level one. */
  above?: string;
}

/** Records are sections of their own. */
export const isOutsideText: LeftOut = (element) =>
  isNotText(element) || recordOf(element) !== undefined;

/** Cuts a page at its headings; the opening is what stands before them. */
export function toParts(tree: Root): {opening: PageNode[]; parts: Part[]} {
  const parts: (Part & {nodes: PageNode[]})[] = [];
  const opening: PageNode[] = [];
  for (const node of tree.children) {
    const heading = node.type === 'element' ? toHeading(node) : undefined;
    if (heading) parts.push({...heading, nodes: []});
    else (parts.at(-1)?.nodes ?? opening).push(node);
  }
  return {opening, parts: joinShort(parts)};
}

/** Short parts under a third-level heading join the part above them, as long as that stays short too. */
function joinShort(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  let above: Part | undefined;
  for (const part of parts) {
    const length = lengthOf(part);
    if (
      part.level === 'h2' ||
      !above ||
      length > LONG ||
      length + lengthOf(above) > LONGEST_PIECE
    ) {
      const own = part.level === 'h3' && above ? {...part, above: above.title} : {...part};
      joined.push(own);
      if (part.level === 'h2') above = own;
    } else if (length > 0) {
      above.nodes = [...above.nodes, {type: 'text', value: ` ${part.title}. `}, ...part.nodes];
    }
  }
  return joined;
}

const lengthOf = ({nodes}: Part): number => textOf(nodes, isOutsideText).length;
