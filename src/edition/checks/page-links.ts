import {posix} from 'node:path';
import type {Definition, Link} from 'mdast';
import type {Edition, PageEntry} from '../model/edition';
import {lazily} from '../model/lazily';
import {nodesIn, placeOf} from '../model/nodes-in';
import {pageAnchors} from '../model/page-anchors';
import type {Problem} from '../model/problem';
import {didYouMean} from '../model/suggest';
import type {Check} from './check';

/** Links between pages lead to a page and an anchor that exist. */
export const pageLinks: Check = {
  name: 'link',
  needs: 'directives',
  run: (edition) => checkLinks(edition, edition.pages),
};

/** The anchors of every page, each found when a link first leads there. */
type Anchors = ReadonlyMap<string, () => ReadonlySet<string>>;

/** The same for some pages of an edition. */
export function checkLinks(edition: Edition, pages: readonly PageEntry[]): Problem[] {
  const anchors: Anchors = new Map(
    edition.pages.map((page) => [
      page.path,
      lazily(() => new Set(pageAnchors(edition, page).map(({anchor}) => anchor))),
    ]),
  );
  return pages.flatMap((page) => checkPage(page, anchors));
}

function checkPage(page: PageEntry, anchors: Anchors): Problem[] {
  return nodesIn(page.tree).flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const fault = faultOf(node, page, anchors);
    if (!fault) return [];
    return [{file: page.file, ...placeOf(node), where: 'link', ...fault, rule: 'link'}];
  });
}

function faultOf(
  node: Link | Definition,
  page: PageEntry,
  anchors: Anchors,
): {what: string; cure: string} | undefined {
  if (/^[a-z]+:/i.test(node.url)) return undefined;
  const [path = '', anchor] = node.url.split('#');
  if (path !== '' && !path.endsWith('.md'))
    return {
      what: `leads to "${node.url}"`,
      cure: 'link to the file of the page, with its ending .md',
    };
  const target = path === '' ? page.path : posix.join(posix.dirname(page.path), path);
  const known = anchors.get(target);
  if (!known)
    return {
      what: `leads to "${node.url}", and there is no page ${target}`,
      cure: didYouMean(target, anchors.keys(), 'correct the path, or write the page'),
    };
  if (anchor && !known().has(anchor))
    return {
      what: `leads to #${anchor}, which is not on ${target}`,
      cure: didYouMean(
        anchor,
        known(),
        'link to a paragraph, a heading or a record that lives there',
      ),
    };
  return undefined;
}
