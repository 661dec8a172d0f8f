import type {Reference} from '../edition';
import {citationText} from './basis-marks';
import {el, heading, type Child} from './nodes';
import type {RenderContext} from './render-context';

/** The sources a page used, each at its places, at its end. Empty where it used none. */
export function pageSources(context: RenderContext): Child[] {
  const unique = new Map<string, Reference>();
  for (const shown of context.shown) {
    if (shown.kind !== 'source') continue;
    const {instrument, at, verified} = shown.source;
    unique.set([instrument, at, verified].join('|'), shown.source);
  }
  if (unique.size === 0) return [];
  const sources = [...unique]
    .sort(([a], [b]) => a.localeCompare(b, 'en', {numeric: true}))
    .map(([, source]) => source);
  return [
    heading(2, 'sources-of-this-page', 'Sources of this page'),
    el(
      'ul',
      {className: ['page-sources'], dataSearch: 'off'},
      ...sources.map((source) => el('li', {}, citationText(context, source))),
    ),
  ];
}
