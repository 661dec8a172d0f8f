import {findRecord} from '../edition';
import {el, type ElementNode} from './nodes';
import {label, type RenderContext} from './render-context';

/** Full, half or empty circle, always with its words. */
export function conditionMark(context: RenderContext, condition: string): ElementNode {
  return el(
    'span',
    {className: ['condition', `condition--${condition}`]},
    label(context, 'condition', condition),
  );
}

export function mandateName(context: RenderContext, id: string): string {
  return findRecord(context.edition, 'mandates', id)?.title ?? id;
}
