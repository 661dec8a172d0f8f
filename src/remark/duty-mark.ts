import {el, type ElementNode} from './nodes';
import {FOR_MANDATE_WORDS} from '../words/for-mandate-en';
import {label, type RenderContext} from './render-context';

/** Must, should, may or must not, in the colour of its force. */
export const dutyMark = (context: RenderContext, duty: string): ElementNode =>
  el('span', {className: ['duty', `duty--${duty}`]}, label(context, 'duty', duty));

/** A prohibition in other words than "must not". */
export const prohibition = (words: string): ElementNode =>
  el('span', {className: ['duty', 'duty--must-not']}, words);

/** What a mandate does not open: no duty, whatever the item says to those whose it is. */
export const notYours = (): ElementNode =>
  el('span', {className: ['duty', 'duty--not-yours']}, FOR_MANDATE_WORDS['not-yours']);
