import type {Cheerio, CheerioAPI} from 'cheerio';
import type {PageEntry} from '../edition';
import {textOf, type AnyNode} from './html-text';
import {pageFacets} from './record-facets';
import type {Facets} from './section';

/** What every section of a page shares. */
export interface PageFrame {
  url: string;
  title: string;
  /** From the outside in, without the page itself. */
  breadcrumbs: readonly string[];
  facets: Facets;
  /** The headings a node stands under, outermost first. Letters of an alphabet are left out. */
  headingsBefore(node: AnyNode): string[];
  /** The page's address with the anchor of the heading a node stands under. */
  urlAt(node: AnyNode): string;
}

/** @param root the page's text; headings and nodes are compared by their place in it */
export function pageFrame(
  $: CheerioAPI,
  root: Cheerio<AnyNode>,
  url: string,
  page: PageEntry,
): PageFrame {
  const order = new Map(
    root
      .find('*')
      .get()
      .map((node, index) => [node as AnyNode, index]),
  );
  const headings = root
    .find('h2[id], h3[id]')
    .get()
    .map((node) => ({
      at: order.get(node)!,
      level: node.name,
      id: $(node).attr('id')!,
      text: textOf($, $(node)).replace(/\.$/, ''),
    }));
  const before = (node: AnyNode) => headings.filter(({at}) => at < order.get(node)!);
  const crumbs = $('nav.theme-doc-breadcrumbs .breadcrumbs__item')
    .get()
    .map((item) => textOf($, $(item)).replace(/\.$/, ''))
    .filter(Boolean);
  return {
    url,
    title: page.settings.title,
    breadcrumbs: crumbs.slice(0, -1).filter((crumb) => crumb !== page.settings.title),
    facets: pageFacets(page),
    headingsBefore(node) {
      const above = before(node);
      const h2 = above.findLast(({level}) => level === 'h2');
      const h3 = above.at(-1)?.level === 'h3' ? above.at(-1) : undefined;
      return [h2, h3].flatMap((heading) =>
        heading && heading.text.length > 1 ? [heading.text] : [],
      );
    },
    urlAt: (node) => {
      const last = before(node).at(-1);
      return last ? `${url}#${last.id}` : url;
    },
  };
}
