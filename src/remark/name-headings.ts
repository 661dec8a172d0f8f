import type {Heading, Root} from 'mdast';
import {EXPLICIT_ID} from '../edition/model/explicit-id';
import {headingAnchors} from '../edition/model/heading-anchors';

/** Gives every heading the id that links know it by. An id written behind a title is taken out of it. */
export function nameHeadings(tree: Root): void {
  for (const {heading, anchor} of headingAnchors(tree)) {
    removeWrittenId(heading);
    heading.data = {...heading.data, hProperties: {id: anchor}};
  }
}

function removeWrittenId({children}: Heading): void {
  const last = children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(EXPLICIT_ID, '');
}
