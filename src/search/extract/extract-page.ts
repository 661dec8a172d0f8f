import {parseSaid, type Edition} from '../../edition';
import type {RenderedPage} from '../../remark/render-pages';
import type {Analyze} from '../text/analyze';
import {extractRecords} from './extract-records';
import {extractRows} from './extract-rows';
import {toPageFrame, type PageFrame} from './page-frame';
import {createSaidPlacer} from './create-said-placer';
import type {Name, Section} from './section';
import {textOf} from './text-of';
import {isOutsideText, toParts, type Part} from './to-parts';
import {toPieceTitle} from './to-piece-title';
import {toPieces} from './to-pieces';

/**
 * The sections of one page: its opening, each heading, each row of a wide table, and each record
 * that lives on it.
 */
export function extractPage(rendered: RenderedPage, edition: Edition, analyze: Analyze): Section[] {
  const frame = toPageFrame(rendered);
  const {opening, parts} = toParts(rendered.tree);
  const {also_said: lines = [], description, sidebar_label: label} = rendered.page.settings;
  const said = lines.map(parseSaid);
  const text = [description, textOf(opening, isOutsideText)].filter(Boolean).join(' ');
  const own = parts.flatMap((part) => toSections(part, frame));
  const placeOf =
    said.length > 0
      ? createSaidPlacer(analyze, [{title: frame.title, text, address: frame.path}, ...own])
      : undefined;
  const saidOf = (at: number): Name[] =>
    said.flatMap((each) => (placeOf?.(each) === at ? [{kind: 'said', text: each.words}] : []));
  const names: Name[] = [
    {kind: 'title', text: frame.title},
    ...(label ? [{kind: 'alias' as const, text: label}] : []),
    ...saidOf(0),
  ];
  const {path: address, title, breadcrumbs, facets} = frame;
  return [
    {address, title, breadcrumbs, type: 'page', text, facets, names},
    ...own.map((section, at) => ({...section, names: [...section.names, ...saidOf(at + 1)]})),
    ...extractRows(rendered.tree, frame, edition),
    ...extractRecords(rendered.tree, frame, edition, analyze),
  ];
}

/** One section; several for a long part. */
function toSections({title, id, nodes, above}: Part, frame: PageFrame): Section[] {
  return toPieces(nodes, isOutsideText).map(({label, ...piece}, at) => ({
    address: `${frame.path}#${id}`,
    title: toPieceTitle(title, label, at),
    breadcrumbs: [...frame.breadcrumbs, frame.title, ...(above ? [above] : [])],
    type: 'page',
    ...piece,
    facets: frame.facets,
    names: at === 0 ? [{kind: 'title', text: title}] : [],
  }));
}
