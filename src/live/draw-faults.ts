import type {Edition, PageEntry} from '../edition';
import {toPagePath} from '../remark/page-path';
import {createPageRenderer, type RenderedPage, type RenderOptions} from '../remark/render-pages';

/** Draws pages of an edition that somebody is in the middle of writing: one with a fault says so in its place. */
export function drawFaults(
  edition: Edition,
  options: RenderOptions,
): (page: PageEntry) => RenderedPage {
  const draw = createPageRenderer(edition, options);
  return (page) => {
    try {
      return draw(page);
    } catch (error) {
      const value = `This page cannot be shown before its fault is mended: ${(error as Error).message}`;
      return {
        page,
        path: toPagePath(page),
        place: [],
        tree: {type: 'root', children: [{type: 'text', value}]},
        headings: [],
      };
    }
  };
}
