import {posix} from 'node:path';
import type {Element, Root as HtmlRoot} from 'hast';
import type {Root} from 'mdast';
import {toString} from 'hast-util-to-string';
import {visit} from 'unist-util-visit';
import type {PageEntry} from '../edition';
import {toMarkup} from '../edition/model/to-markup';
import {keepOptionsWhole} from './keep-options-whole';
import {toRelativeLink} from './page-path';
import {quietOwnDrafting} from './quiet-own-drafting';
import {slotComments} from './site-slots';
import {shapeTable} from './shape-table';

export interface PageHeading {
  level: 2 | 3;
  id: string;
  text: string;
}

/**
 * The Markdown of a page, with its directives rendered, as HTML: headings get the ids that links
 * know them by, and links to other pages lead to where these stand in the edition.
 * @param folders the folder of each page in the edition, by its path in `docs/`
 */
export function toHtmlTree(
  markdown: Root,
  page: Pick<PageEntry, 'path'>,
  folders: ReadonlyMap<string, string>,
): {tree: HtmlRoot; headings: PageHeading[]} {
  const tree = toMarkup(markdown);
  const headings: PageHeading[] = [];
  visit(tree, 'element', (element) => {
    if (/^h[2-6]$/.test(element.tagName)) linkHeading(element, headings);
    if (element.tagName === 'table') shapeTable(element);
    if (element.tagName === 'code') keepOptionsWhole(element);
    if (element.tagName === 'a') resolveLink(element, page, folders);
    if (element.properties.dataSite !== undefined) putSlot(element);
  });
  quietOwnDrafting(tree);
  return {tree, headings};
}

/** A place that the site fills, named by an element (`site-slots.ts`). */
function putSlot(element: Element): void {
  const {dataSite, ...properties} = element.properties;
  element.properties = properties;
  element.children = slotComments(String(dataSite)).map((value) => ({type: 'comment', value}));
}

/** Gives a heading a link to itself. One without an id would be a place that nobody can link to. */
function linkHeading(heading: Element, headings: PageHeading[]): void {
  const text = toString(heading);
  const id = String(heading.properties.id ?? '');
  if (id === '') throw new Error(`The heading "${text}" has no id`);
  heading.children.push({
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['hash-link'],
      href: `#${id}`,
      ariaLabel: `Link to ${text}`,
      dataSearch: 'off',
    },
    children: [],
  });
  if (heading.tagName === 'h2' || heading.tagName === 'h3')
    headings.push({level: heading.tagName === 'h2' ? 2 : 3, id, text});
}

function resolveLink(
  {properties}: Element,
  page: Pick<PageEntry, 'path'>,
  folders: ReadonlyMap<string, string>,
): void {
  // A file to take along is none of the pages, also where it is Markdown.
  if (properties.download) return;
  const [path = '', anchor] = String(properties.href ?? '').split('#');
  if (!path.endsWith('.md') || /^[a-z]+:/i.test(path)) return;
  const target = folders.get(posix.join(posix.dirname(page.path), decodeURI(path)));
  if (target === undefined)
    throw new Error(`${page.path} links to ${path}, and there is no such page`);
  const to = toRelativeLink(folders.get(page.path) ?? '', target);
  properties.href = anchor === undefined ? to : `${to}#${anchor}`;
}
