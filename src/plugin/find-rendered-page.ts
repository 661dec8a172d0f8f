import {relative, sep} from 'node:path';
import {editionOf} from '../edition';
import type {RenderedPage} from '../remark/render-pages';
import {openRenderedEdition} from './rendered-edition';

/**
 * The page of a file, as readers see it; undefined for files outside of editions.
 * @param file absolute path of a page in `docs/` or `versioned_docs/`
 */
export function findRenderedPage(siteDir: string, file: string): RenderedPage | undefined {
  const name = editionOf(siteDir, file);
  if (name === undefined) return undefined;
  const path = relative(siteDir, file).split(sep).join('/');
  const found = openRenderedEdition(siteDir, name).page(path);
  if (!found) throw new Error(`${path} is not a page of edition ${name}`);
  return found;
}
