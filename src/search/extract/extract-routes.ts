import type {Element, Root} from 'hast';
import {findOnPage, headingsAbove} from './find-on-page';
import type {PageFrame} from './page-frame';
import type {Section} from './section';
import {hasClass, isNotText, textOf} from './text-of';

/**
 * One section for each category of personnel in a table of routes. The table as a whole is marked as not for search,
 * like other wide tables, but its rows stand nowhere else.
 */
export function extractRoutes(tree: Root, frame: PageFrame): Section[] {
  const tables = findOnPage(
    tree,
    (element) => element.tagName === 'table' && hasClass(element, 'table--routes'),
  );
  return tables.flatMap(({element, ...spot}) => {
    const [head, ...rows] = findAll(element, 'tr');
    const columns = head ? findAll(head, 'th').map(toName) : [];
    const anchor = spot.before.at(-1)?.id;
    return rows.map((row): Section => {
      const cells = findAll(row, 'td').map((cell) => textOf([cell], isNotText));
      const facts = cells
        // The first column names the category.
        .map((cell, at) => ({name: columns[at + 1], cell}))
        .filter(({name, cell}) => name !== 'Basis' && !/^–?\.?$/.test(cell));
      const category = findAll(row, 'th').map(toName).join(' ');
      return {
        address: frame.path + (anchor ? `#${anchor}` : ''),
        title: `${category}: whom to tell, who investigates, who decides`,
        breadcrumbs: [...frame.breadcrumbs, frame.title, ...headingsAbove(spot)],
        type: 'procedure',
        text: facts.map(({name, cell}) => `${name}: ${cell}`).join(' '),
        names: [],
        facets: frame.facets,
      };
    });
  });
}

const toName = (cell: Element): string => textOf([cell]).replace(/:$/, '');

/** The elements of a name inside another, in order. */
function findAll({children}: Element, name: string): Element[] {
  return children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === name ? [child] : findAll(child, name),
  );
}
