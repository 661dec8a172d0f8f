import type {Position} from '../read/line-index';
import type {DirectiveUse} from '../read/read-directives';
import type {Edition, Entry, PageEntry} from './edition';
import {recordsAtHome} from './find-homes';
import {headingAnchors} from './heading-anchors';
import {placeOf} from './nodes-in';
import {toAnchor} from './to-anchor';

/** A place on a page that a link may name, and where in the file it stands. */
export interface PageAnchor {
  anchor: string;
  at: Position;
  of: 'heading' | 'paragraph' | 'record';
}

/** Every place a link may name on a page: headings, numbered paragraphs, records that live there, their parts. */
export const pageAnchors = (edition: Edition, page: PageEntry): PageAnchor[] => [
  ...headingAnchors(page.tree).map(({heading, anchor}): PageAnchor => ({
    anchor,
    at: placeOf(heading),
    of: 'heading',
  })),
  ...page.directives.flatMap((use) => directiveAnchors(edition, use)),
];

function directiveAnchors(edition: Edition, use: DirectiveUse): PageAnchor[] {
  const {at} = use;
  if (use.name === 'p') return [{anchor: `p-${use.label}`, at, of: 'paragraph'}];
  const anchors = recordsAtHome(edition, use).flatMap((entry) => [
    toAnchor(entry),
    ...partsOf(entry).map((part) => toAnchor(entry, part)),
  ]);
  return anchors.map((anchor) => ({anchor, at, of: 'record'}));
}

/** The ids of the parts of a record that have an anchor of their own: the nodes of a procedure. */
function partsOf({collection, record}: Entry): string[] {
  if (collection !== 'procedures') return [];
  return (record as Entry<'procedures'>['record']).nodes.map(({id}) => id);
}
