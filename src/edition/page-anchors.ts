import GithubSlugger from 'github-slugger';
import type {Heading} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {Edition, PageEntry} from './edition';
import {recordsAtHome} from './find-homes';
import {toAnchor} from './to-anchor';

const EXPLICIT = /\s*\{#([a-z0-9-]+)\}\s*$/;

/** Every anchor a link may name on a page: headings, numbered paragraphs, the records that live there and their parts. */
export function pageAnchors(edition: Edition, page: PageEntry): Set<string> {
  const anchors = new Set<string>();
  const slugger = new GithubSlugger();
  visit(page.tree, 'heading', (heading: Heading) => {
    const text = toString(heading);
    const explicit = EXPLICIT.exec(text);
    anchors.add(explicit ? explicit[1]! : slugger.slug(text));
  });
  for (const use of page.directives) {
    if (use.name === 'p') anchors.add(`p-${use.label}`);
    for (const entry of recordsAtHome(edition, use)) {
      anchors.add(toAnchor(entry));
      if (entry.collection !== 'procedures') continue;
      for (const node of (entry.record as {nodes: {id: string}[]}).nodes) anchors.add(toAnchor(entry, node.id));
    }
  }
  return anchors;
}
