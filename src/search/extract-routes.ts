import type {Cheerio, CheerioAPI} from 'cheerio';
import {textOf, type AnyNode} from './html-text';
import type {PageFrame} from './page-frame';
import type {Section} from './section';

/**
 * One section for each category of personnel in a table of routes. The table as a whole is marked as not for search,
 * like other wide tables, but its rows stand nowhere else.
 */
export function extractRoutes($: CheerioAPI, root: Cheerio<AnyNode>, frame: PageFrame): Section[] {
  return root
    .find('table.table--routes')
    .get()
    .flatMap((table) => {
      const columns = $(table)
        .find('thead th')
        .get()
        .slice(1)
        .map((cell) => textOf($, $(cell)).replace(/:$/, ''));
      return $(table)
        .find('tbody tr')
        .get()
        .map((row) => {
          const cells = $(row)
            .find('td')
            .get()
            .map((cell) => textOf($, $(cell)));
          const text = cells
            .map((cell, index) => ({name: columns[index], cell}))
            .filter(({name, cell}) => name !== 'Basis' && !/^–?\.?$/.test(cell));
          return {
            url: frame.urlAt(table),
            title: `${textOf($, $(row).find('th')).replace(/:$/, '')}: whom to tell, who investigates, who decides`,
            breadcrumbs: [...frame.breadcrumbs, frame.title, ...frame.headingsBefore(table)],
            type: 'procedure' as const,
            text: text.map(({name, cell}) => `${name}: ${cell}`).join(' '),
            names: [],
            facets: frame.facets,
          };
        });
    });
}
