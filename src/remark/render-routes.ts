import {attributeOf, recordOf, type Route} from '../edition';
import {basisLine} from './basis-marks';
import {el, type ElementNode} from './nodes';
import {channelLinks} from './record-links';
import {label, type RenderContext} from './render-context';
import type {Renderer} from './renderer';
import {scrollTable, tableRow} from './scroll-table';

interface Column {
  title: string;
  cell: (context: RenderContext, route: Route) => ElementNode | undefined;
}

type TextKey = 'standard' | 'fact_finding' | 'decides' | 'criminal' | 'note';
const textColumn = (title: string, key: TextKey): Column => ({
  title,
  cell: (_, {[key]: words}) => (words ? el('span', {}, words) : undefined),
});

const COLUMNS: readonly Column[] = [
  {title: 'Report to', cell: (context, route) => channelLinks(context, route.report_to)},
  {
    title: 'If that channel may be part of the problem',
    cell: (context, route) => channelLinks(context, route.if_compromised),
  },
  textColumn('What binds them', 'standard'),
  textColumn('Who establishes the facts', 'fact_finding'),
  textColumn('Who decides', 'decides'),
  textColumn('Criminal law', 'criminal'),
  textColumn('Note', 'note'),
  {title: 'Basis', cell: basisLine},
];

/** `::routes{procedure=report-un-personnel}`: one row for each category of personnel; empty columns are left out. */
export const renderRoutes: Renderer = (context, use) => {
  const {title, routes = []} = recordOf(
    context.edition,
    'procedures',
    attributeOf(use, 'procedure'),
  );
  // Nothing counts as shown on the page yet: this only asks which columns are filled.
  const trial: RenderContext = {...context, shown: []};
  const filled = COLUMNS.filter(({cell}) => routes.some((route) => cell(trial, route)));
  const rows = routes.map((route) =>
    tableRow(
      label(context, 'personnel', route.category),
      ...filled.map(({cell}) => cell(context, route) ?? '–'),
    ),
  );
  return [
    scrollTable({
      caption: `${title}: the route for each category of personnel`,
      columns: ['Category', ...filled.map((column) => column.title)],
      rows,
      names: ['routes'],
    }),
  ];
};
