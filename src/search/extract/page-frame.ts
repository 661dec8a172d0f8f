import type {RenderedPage} from '../../remark/render-pages';
import type {Facets} from './facets';
import {pageFacets} from './record-facets';

/** What every section of a page shares. */
export interface PageFrame {
  /** Folder of the page in the edition: `report/`. */
  path: string;
  title: string;
  /** From the outside in, without the page itself. */
  breadcrumbs: readonly string[];
  facets: Facets;
}

export function toPageFrame({page, path, place}: Omit<RenderedPage, 'tree'>): PageFrame {
  const {title} = page.settings;
  return {
    path,
    title,
    breadcrumbs: place.filter((crumb) => crumb !== title),
    facets: pageFacets(page),
  };
}
