import {posix} from 'node:path';
import type {Nodes} from 'mdast';
import type {PageEntry} from './edition';
import {nodesIn, placeOf} from './nodes-in';

/** A link of a page to a page of the edition, itself included. */
export interface PageLink {
  node: Nodes & {url: string};
  /** The file it leads to, below `docs/`. */
  to: string;
  anchor: string | undefined;
  at: {line: number; column: number};
  /** It names an anchor alone, `#p-answer`. */
  isOwn: boolean;
}

/** The links of a page that stay in the edition. */
export function pageLinks(page: PageEntry): PageLink[] {
  return nodesIn(page.tree).flatMap((node): PageLink[] => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    if (/^[a-z]+:/i.test(node.url)) return [];
    const [path = '', anchor] = node.url.split('#');
    const to = path === '' ? page.path : posix.join(posix.dirname(page.path), path);
    return [{node, to, anchor, at: placeOf(node), isOwn: path === ''}];
  });
}
