import {NEXT} from '../edition';
import {el, type ElementNode} from './nodes';
import {toPagePath} from './page-path';
import type {RenderContext} from './render-context';

/**
 * What each sheet says of itself that is printed alone and carried away: where it is from, which
 * edition, that it is not official, and by what it has been replaced. The last is known to the site
 * alone (`site-slots.ts`).
 * @param more what else it says
 */
export function paperFoot({edition, page}: RenderContext, more = ''): ElementNode {
  const state = edition.folders.name === NEXT ? ', being written' : '';
  return el(
    'p',
    {className: ['card__foot']},
    `Guidance package, edition ${edition.about.edition}${state}, ${toPagePath(page)}. Independent drafting, not official.${more}`,
    el('strong', {dataSite: 'paper'}),
  );
}
