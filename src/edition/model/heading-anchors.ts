import GithubSlugger from 'github-slugger';
import type {Heading, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {EXPLICIT_ID} from './explicit-id';
import {nodesIn} from './nodes-in';

/** A heading of a page, and the id that links know it by. */
export interface HeadingAnchor {
  heading: Heading;
  anchor: string;
}

/**
 * The anchors of the headings of a page, in reading order: the id written behind one, else its words. The check and the
 * site both take them from here. Empty where a heading has neither.
 */
export function headingAnchors(tree: Root): HeadingAnchor[] {
  const slugger = new GithubSlugger();
  return nodesIn(tree, 'heading').map((heading) => {
    const words = toString(heading, {includeHtml: false});
    const anchor = EXPLICIT_ID.exec(words)?.[1] ?? slugger.slug(words);
    return {heading, anchor: /[^-]/.test(anchor) ? anchor : ''};
  });
}
