import GithubSlugger from 'github-slugger';
import type {Heading} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {Edition, PageEntry} from './edition';
import {EXPLICIT_ID} from './explicit-id';
import {recordsAtHome} from './find-homes';
import {FIRST, type Position} from '../read/line-index';
import {toAnchor} from './to-anchor';

/** A place on a page that a link may name, and where in the file it is made. */
export interface PageAnchor {
  anchor: string;
  at: Position;
  of: 'heading' | 'paragraph' | 'record';
}

/** Every place a link may name on a page: headings, numbered paragraphs, the records that live there and their parts. */
export function pageAnchors(edition: Edition, page: PageEntry): PageAnchor[] {
  const anchors: PageAnchor[] = [];
  const slugger = new GithubSlugger();
  visit(page.tree, 'heading', (heading: Heading) => {
    const text = toString(heading);
    const explicit = EXPLICIT_ID.exec(text);
    anchors.push({
      anchor: explicit ? explicit[1]! : slugger.slug(text),
      at: heading.position?.start ?? FIRST,
      of: 'heading',
    });
  });
  for (const use of page.directives) {
    if (use.name === 'p') anchors.push({anchor: `p-${use.label}`, at: use.at, of: 'paragraph'});
    for (const entry of recordsAtHome(edition, use)) {
      anchors.push({anchor: toAnchor(entry), at: use.at, of: 'record'});
      if (entry.collection !== 'procedures') continue;
      for (const node of (entry.record as {nodes: {id: string}[]}).nodes)
        anchors.push({anchor: toAnchor(entry, node.id), at: use.at, of: 'record'});
    }
  }
  return anchors;
}
