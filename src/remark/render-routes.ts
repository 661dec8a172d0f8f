import {findRecord, type Route} from '../edition';
import {basisLine} from './basis-marks';
import {el, type ElementNode} from './nodes';
import {channelLinks} from './render-channels';
import {label, type RenderContext} from './render-context';
import type {Renderer} from './renderer';
import {wideTable} from './scroll-table';

type Column = {
  title: string;
  cell: (context: RenderContext, route: Route) => ElementNode | undefined;
};

const words = (value: string | undefined): ElementNode | undefined =>
  value ? el('span', {}, value) : undefined;

const COLUMNS: readonly Column[] = [
  {
    title: 'Report to',
    cell: (context, route) => el('span', {}, ...channelLinks(context, route.report_to)),
  },
  {
    title: 'If that channel may be part of the problem',
    cell: (context, route) => el('span', {}, ...channelLinks(context, route.if_compromised)),
  },
  {title: 'What binds them', cell: (_, route) => words(route.standard)},
  {title: 'Who establishes the facts', cell: (_, route) => words(route.fact_finding)},
  {title: 'Who decides', cell: (_, route) => words(route.decides)},
  {title: 'Criminal law', cell: (_, route) => words(route.criminal)},
  {title: 'Note', cell: (_, route) => words(route.note)},
  {title: 'Basis', cell: (context, route) => basisLine(context, route)},
];

/** `::routes{procedure=report-un-personnel}`: one row for each category of personnel; columns nobody fills are left out. */
export const renderRoutes: Renderer = (context, use) => {
  const procedure = findRecord(context.edition, 'procedures', use.attributes.procedure!)!;
  const filled = COLUMNS.filter((column) =>
    procedure.routes.some((route) => column.cell({...context, shown: []}, route) !== undefined),
  );
  const rows = procedure.routes.map((route) => ({
    title: label(context, 'personnel', route.category),
    cells: filled.map((column) => [column.cell(context, route) ?? '–']),
  }));
  return [
    wideTable(
      `${procedure.title}: the route for each category of personnel`,
      ['Category', ...filled.map((column) => column.title)],
      rows,
      'routes',
    ),
  ];
};
