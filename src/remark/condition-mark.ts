import {findRecord} from '../edition';
import {el, type ElementNode} from './nodes';
import {label, type RenderContext} from './render-context';

/** A full, half or empty circle, always with its words. */
export const conditionMark = (context: RenderContext, condition: string): ElementNode =>
  el(
    'span',
    {className: ['condition', `condition--${condition}`]},
    label(context, 'condition', condition),
  );

export const mandateName = (context: RenderContext, id: string): string =>
  findRecord(context.edition, 'mandates', id)?.title ?? id;
