import type {Reference} from '../edition';
import {citationOfPlaces} from './basis-marks';
import {el, heading, type Child} from './nodes';
import type {RenderContext} from './render-context';

/** The sources a page used, each once with its places, at its end. Empty where it used none. */
export function pageSources(context: RenderContext): Child[] {
  const unique = new Map<string, Reference>();
  for (const shown of context.shown) {
    if (shown.kind !== 'source') continue;
    const {instrument, at, verified} = shown.source;
    unique.set([instrument, at, verified].join('|'), shown.source);
  }
  if (unique.size === 0) return [];
  const sources = new Map<string, [Reference, ...Reference[]]>();
  const sorted = [...unique].sort(([a], [b]) => a.localeCompare(b, 'en', {numeric: true}));
  for (const [, source] of sorted) {
    const places = sources.get(source.instrument);
    if (places) places.push(source);
    else sources.set(source.instrument, [source]);
  }
  return [
    heading(2, 'sources-of-this-page', 'Sources of this page'),
    el(
      'ul',
      {className: ['page-sources'], dataSearch: 'off'},
      ...[...sources.values()].map((places) => el('li', {}, citationOfPlaces(context, places))),
    ),
  ];
}
