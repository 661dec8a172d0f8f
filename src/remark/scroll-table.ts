import {el, type ElementNode} from './nodes';

/** A table that scrolls sideways in a region of its own, reachable by keyboard. */
export function scrollTable(caption: string, head: ElementNode, rows: readonly ElementNode[], name: string): ElementNode {
  return el('div', {className: ['scroll'], role: 'region', ariaLabel: caption.split('. ')[0], tabIndex: 0, dataSearch: 'off'},
    el('table', {className: ['table', `table--${name}`]}, el('caption', {}, caption), el('thead', {}, head), el('tbody', {}, ...rows)));
}
