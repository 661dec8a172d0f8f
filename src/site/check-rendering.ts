import {NEXT, type Edition, type PageEntry, type Problem} from '../edition';
import {createPageRenderer} from '../remark/render-pages';

/**
 * The pages of an edition that today's code cannot turn into markup, each with the reason.
 * @param render turns a page into markup, or throws
 */
export function checkRendering(
  edition: Edition,
  render: (page: PageEntry) => unknown = createPageRenderer(edition, {release: 'public'}),
): Problem[] {
  return edition.pages.flatMap((page): Problem[] => {
    try {
      render(page);
      return [];
    } catch (error) {
      return [
        {
          file: page.file,
          line: 1,
          column: 1,
          where: 'page',
          what: `cannot be shown: ${(error as Error).message}`,
          cure:
            edition.folders.name === NEXT
              ? 'mend what it names on the page; nothing is published that cannot be shown'
              : 'keep the code able to show every published edition; add, never rename or remove',
          rule: edition.folders.name === NEXT ? 'shown' : 'frozen',
        },
      ];
    }
  });
}
