import {posix} from 'node:path';
import GithubSlugger from 'github-slugger';
import type {Element, Root as HtmlRoot} from 'hast';
import type {Root} from 'mdast';
import {toString} from 'hast-util-to-string';
import rehypeRaw from 'rehype-raw';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {PageEntry} from '../edition';
import {EXPLICIT_ID} from '../edition/model/explicit-id';
import {toRelativeLink, type PageFile} from './page-path';
import {quietOwnDrafting} from './quiet-own-drafting';
import {shapeTable} from './shape-table';

export interface PageHeading {
  level: 2 | 3;
  id: string;
  text: string;
}

const toHtml = unified().use(remarkRehype, {allowDangerousHtml: true});
const withParsedHtml = unified().use(rehypeRaw);

/**
 * The Markdown of a page, with its directives rendered, as HTML: headings get the ids that links know them by, and links to
 * other pages lead to where these stand in the edition.
 * @param folders the folder of each page in the edition, by its path in `docs/`
 */
export function toHtmlTree(
  markdown: Root,
  page: Pick<PageEntry, 'path'>,
  folders: ReadonlyMap<string, string>,
  pageFile: PageFile,
): {tree: HtmlRoot; headings: PageHeading[]} {
  const made = toHtml.runSync(markdown);
  const tree = holdsRaw(made) ? withParsedHtml.runSync(made) : made;
  const slugger = new GithubSlugger();
  const headings: PageHeading[] = [];
  visit(tree, 'element', (element) => {
    if (/^h[2-6]$/.test(element.tagName)) nameHeading(element, slugger, headings);
    if (element.tagName === 'table') shapeTable(element);
    if (element.tagName === 'a') resolveLink(element, page, folders, pageFile);
  });
  quietOwnDrafting(tree);
  return {tree, headings};
}

function holdsRaw(tree: HtmlRoot): boolean {
  let found = false;
  visit(tree, 'raw', () => {
    found = true;
  });
  return found;
}

/** Gives a heading its id and a link to itself. Ids written in the text, as in "Title {#title}", go first. */
function nameHeading(heading: Element, slugger: GithubSlugger, headings: PageHeading[]): void {
  const words = toString(heading);
  const written = EXPLICIT_ID.exec(words);
  const text = words.replace(EXPLICIT_ID, '');
  if (written) removeWrittenId(heading);
  const id = String(heading.properties.id ?? written?.[1] ?? slugger.slug(text));
  heading.properties.id = id;
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

function removeWrittenId(heading: Element): void {
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(EXPLICIT_ID, '');
}

function resolveLink(
  {properties}: Element,
  page: Pick<PageEntry, 'path'>,
  folders: ReadonlyMap<string, string>,
  pageFile: PageFile,
): void {
  // A file to take along is none of the pages, also where it is Markdown.
  if (properties.download) return;
  const [path = '', anchor] = String(properties.href ?? '').split('#');
  if (!path.endsWith('.md') || /^[a-z]+:/i.test(path)) return;
  const target = folders.get(posix.join(posix.dirname(page.path), decodeURI(path)));
  if (target === undefined)
    throw new Error(`${page.path} links to ${path}, and there is no such page`);
  const to = toRelativeLink(folders.get(page.path) ?? '', target, pageFile);
  properties.href = anchor === undefined ? to : `${to}#${anchor}`;
}
