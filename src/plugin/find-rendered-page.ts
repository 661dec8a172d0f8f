import {relative, sep} from 'node:path';
import {editionOf, type Page} from '../edition';
import type {RenderedPage} from '../remark/render-pages';
import {openRenderedEdition} from './rendered-edition';

/**
 * The page of a file, as readers see it; undefined for files outside of editions.
 * @param file absolute path of a page in `docs/` or `versioned_docs/`
 */
export function findRenderedPage(siteDir: string, file: string): RenderedPage | undefined {
  const name = editionOf(siteDir, file);
  if (name === undefined) return undefined;
  const found = openRenderedEdition(siteDir, name).page(toSitePath(siteDir, file));
  if (!found) throw new Error(`${toSitePath(siteDir, file)} is not a page of edition ${name}`);
  return found;
}

/** The settings of a page as the check has read them, and plain ones where these have faults and it is being edited. */
export function findSettings(siteDir: string, file: string): Page | undefined {
  const name = editionOf(siteDir, file);
  if (name === undefined) return undefined;
  const path = toSitePath(siteDir, file);
  return openRenderedEdition(siteDir, name).edition.pages.find((page) => page.file === path)
    ?.settings;
}

const toSitePath = (siteDir: string, file: string): string =>
  relative(siteDir, file).split(sep).join('/');
