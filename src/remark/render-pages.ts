import type {Root as HtmlRoot} from 'hast';
import {toRenderable, type Release} from './render-context';
import {toHtmlTree, type PageHeading} from './to-html-tree';
import {toPagePath} from './page-path';
import {renderPackage} from './remark-package';
import type {Edition, PageEntry} from '../edition';
import {folderLabelOf} from '../edition/model/folders';

/** A page as readers see it, without the frame around its text. */
export interface RenderedPage {
  page: PageEntry;
  /** Its folder in the edition: `report/`; empty for the start page. */
  path: string;
  /** Where it stands in the contents, from the outside in, without itself: `['Report']`. */
  place: readonly string[];
  /** The text below the title. Links lead to other pages of the edition and are relative to the page. */
  tree: HtmlRoot;
  /** The headings, for the list of what is on the page. */
  headings: readonly PageHeading[];
}

export interface RenderOptions {
  /** Whether signs that are kept for use inside missions are shown. */
  release: Release;
}

/**
 * Every page of an edition, in the order of its files. The site, the search and the check of what is published all take
 * their text from here. The input has been checked.
 */
export function renderPages(edition: Edition, options: RenderOptions): RenderedPage[] {
  const render = createPageRenderer(edition, options);
  return edition.pages.map(render);
}

/** The same page by page. What all pages share is computed once. */
export function createPageRenderer(
  edition: Edition,
  {release}: RenderOptions,
): (page: PageEntry) => RenderedPage {
  const shared = toRenderable(edition);
  const folders = new Map(edition.pages.map((page) => [page.path, toPagePath(page)]));
  return (page) => {
    // What the check has read is left as it is.
    const tree = structuredClone(page.tree);
    renderPackage(tree, {...shared, page, release, shown: [], termCounts: new Map()});
    const label = folderLabelOf(page.path);
    return {
      page,
      path: folders.get(page.path) ?? '',
      // The first page of a part is called as the part is.
      place: label === undefined || label === page.settings.title ? [] : [label],
      ...toHtmlTree(tree, page, folders),
    };
  };
}
