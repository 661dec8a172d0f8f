import type {Root} from 'hast';
import {recordOf, toHeading, type Heading} from './find-on-page';
import {isNotText, textOf, type LeftOut} from './text-of';

/**
 * A third-level heading with more text than this, in characters, is a section of its own; a shorter
 * one joins the heading above it.
 */
const LONG = 900;

/** The text of a page under one heading. */
export interface Part extends Heading {
  text: string;
  /** Title of the second-level heading over a third-level one. */
  above?: string;
}

/** Records are sections of their own. */
const isOutsideText: LeftOut = (element) => isNotText(element) || recordOf(element) !== undefined;

/** Cuts the text of a page at its headings; the opening is what stands before them. */
export function toParts(tree: Root): {opening: string; parts: Part[]} {
  const parts: Part[] = [];
  const opening: string[] = [];
  for (const node of tree.children) {
    const heading = node.type === 'element' ? toHeading(node) : undefined;
    const part = parts.at(-1);
    if (heading) parts.push({...heading, text: ''});
    else {
      const text = textOf([node], isOutsideText);
      if (part) part.text = `${part.text} ${text}`.trim();
      else opening.push(text);
    }
  }
  return {opening: opening.filter(Boolean).join(' '), parts};
}

/** Short parts under a third-level heading join the part above them. */
export function joinShort(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  let above: Part | undefined;
  for (const part of parts) {
    if (part.level === 'h2' || !above || part.text.length > LONG) {
      const own = part.level === 'h3' && above ? {...part, above: above.title} : {...part};
      joined.push(own);
      if (part.level === 'h2') above = own;
    } else if (part.text !== '') {
      above.text = `${above.text} ${part.title}. ${part.text}`.trim();
    }
  }
  return joined;
}
