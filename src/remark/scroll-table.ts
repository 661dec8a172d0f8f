import {el, type Child, type ElementNode} from './nodes';

/** A table that scrolls sideways in a region of its own, reachable by keyboard. */
export function scrollTable(
  caption: string,
  head: ElementNode,
  rows: readonly ElementNode[],
  ...names: readonly string[]
): ElementNode {
  return el(
    'div',
    {
      className: ['scroll'],
      role: 'region',
      ariaLabel: caption.split('. ')[0],
      tabIndex: 0,
      dataSearch: 'off',
    },
    el(
      'table',
      {className: ['table', ...names.map((name) => `table--${name}`)]},
      el('caption', {}, caption),
      el('thead', {}, head),
      el('tbody', {}, ...rows),
    ),
  );
}

export interface WideRow {
  title: Child | string;
  /** One for each column after the first. */
  cells: readonly (readonly (Child | string)[])[];
}

/**
 * A table of many columns. On paper and on a phone its cells stand below each other, so each names its column (`wide-table.css`).
 * @param columns titles; the first is that of the rows
 */
export function wideTable(
  caption: string,
  [first, ...columns]: readonly string[],
  rows: readonly WideRow[],
  name: string,
): ElementNode {
  const head = el('tr', {}, ...[first, ...columns].map((title) => el('th', {scope: 'col'}, title)));
  const body = rows.map(({title, cells}) =>
    el(
      'tr',
      {},
      el('th', {scope: 'row'}, title),
      ...cells.map((cell, index) => el('td', {dataOf: columns[index]}, ...cell)),
    ),
  );
  return scrollTable(caption, head, body, 'wide', name);
}
