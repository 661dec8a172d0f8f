import type {Edition} from '../../edition';
import type {RenderedPage} from '../../remark/render-pages';
import type {Analyze} from '../text/analyze';
import {extractRecords} from './extract-records';
import {extractRoutes} from './extract-routes';
import {toPageFrame, type PageFrame} from './page-frame';
import {createSaidPlacer} from './create-said-placer';
import type {Name, Section} from './section';
import {joinShort, toParts, type Part} from './to-parts';

/**
 * The sections of one page: its opening, each heading, each row of a table of routes, and each
 * record that lives on it.
 */
export function extractPage(rendered: RenderedPage, edition: Edition, analyze: Analyze): Section[] {
  const frame = toPageFrame(rendered);
  const {opening, parts} = toParts(rendered.tree);
  const {also_said: said = [], description, sidebar_label: label} = rendered.page.settings;
  const text = [description, opening].filter(Boolean).join(' ');
  const own = joinShort(parts).filter((part) => part.text !== '');
  const placeOf =
    said.length > 0 ? createSaidPlacer(analyze, [{title: frame.title, text}, ...own]) : undefined;
  const saidOf = (at: number): Name[] =>
    said.flatMap((words) => (placeOf?.(words) === at ? [{kind: 'said', text: words}] : []));
  const names: Name[] = [
    {kind: 'title', text: frame.title},
    ...(label ? [{kind: 'alias' as const, text: label}] : []),
    ...saidOf(0),
  ];
  const {path: address, title, breadcrumbs, facets} = frame;
  return [
    {address, title, breadcrumbs, type: 'page', text, facets, names},
    ...own.map((part, at) => toSection(part, frame, saidOf(at + 1))),
    ...extractRoutes(rendered.tree, frame),
    ...extractRecords(rendered.tree, frame, edition, analyze),
  ];
}

function toSection(
  {title, id, text, above}: Part,
  frame: PageFrame,
  said: readonly Name[],
): Section {
  return {
    address: `${frame.path}#${id}`,
    title,
    breadcrumbs: [...frame.breadcrumbs, frame.title, ...(above ? [above] : [])],
    type: 'page',
    text,
    facets: frame.facets,
    names: [{kind: 'title', text: title}, ...said],
  };
}
