import type {Renderer} from './renderer';
import {el, type Child, type ElementNode} from './nodes';

/**
 * A long list of which some items come first: those stand out, the others follow in their own order.
 * Where none comes first it is one list.
 * @param first ids, in the order in which they are shown
 */
export function firstThree<Item extends {id: string}>(
  items: readonly Item[],
  first: readonly string[],
  list: (items: readonly Item[]) => ElementNode,
): ElementNode[] {
  const leading = first.flatMap((id) => items.find((item) => item.id === id) ?? []);
  if (leading.length === 0) return [list(items)];
  return [
    firstBox(list(leading)),
    el('p', {dataSearch: 'off'}, 'Then:'),
    list(items.filter((item) => !leading.includes(item))),
  ];
}

/** `:::first`: the three items of a list in the text that come first; the others follow it. */
export const renderFirst: Renderer = (_context, _use, children) => [firstBox(...children)];

const firstBox = (...children: readonly Child[]): ElementNode =>
  el(
    'div',
    {className: ['box', 'box--first'], role: 'group', ariaLabel: TITLE},
    el('p', {dataSearch: 'off'}, el('strong', {}, TITLE)),
    ...children,
  );

const TITLE = 'First three';
