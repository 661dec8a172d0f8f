import {toHtml} from 'hast-util-to-html';
import {createPageRenderer} from '../../remark/render-pages';
import type {WrittenEdition} from '../../editing/open-written-edition';

/**
 * A page as readers will see it, from the text in the editor, by the renderer of the site. Where it cannot be shown
 * yet, the reason.
 */
export function previewPage(
  desk: WrittenEdition,
  file: string,
  text: string,
): {html: string} | {fault: string} {
  const {edition} = desk.withText(file, text);
  const page = edition.pages.find((one) => one.file === file);
  if (!page) return {fault: 'The page is gone.'};
  try {
    const {tree} = createPageRenderer(edition, {release: 'mission'})(page);
    return {html: toHtml(tree)};
  } catch (error) {
    return {fault: (error as Error).message};
  }
}
