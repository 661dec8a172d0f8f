import {el, type Children, type ElementNode, type Properties} from './nodes';

/** What a cell holds: one thing, or several in a row. */
type Cell = Children[number] | Children;

interface ScrollTable {
  /** Its first sentence names the region for screen readers. */
  caption: string;
  /** Titles of the columns, or whole cells that head them. */
  columns: readonly (string | ElementNode)[];
  rows: readonly ElementNode[];
  /** For style sheets: `table--name`. */
  names: readonly string[];
  /** Whether search reads the table; it leaves out those that repeat what stands elsewhere. */
  isSearched?: boolean;
}

/** A table that scrolls sideways in a region of its own, reachable by keyboard, where its columns do not fit. */
export function scrollTable({caption, columns, rows, names, isSearched}: ScrollTable): ElementNode {
  const titles = columns.map((title) =>
    typeof title === 'string' ? el('th', {scope: 'col'}, title) : title,
  );
  return el(
    'div',
    {
      className: ['scroll'],
      role: 'region',
      ariaLabel: caption.split('. ')[0],
      tabIndex: 0,
      dataSearch: isSearched ? undefined : 'off',
    },
    el(
      'table',
      {className: ['table', ...names.map((name) => `table--${name}`)]},
      el('caption', {}, caption),
      el('thead', {}, el('tr', {}, ...titles)),
      el('tbody', {}, ...rows),
    ),
  );
}

/** A row: its title, then its cells. */
export const tableRow = (title: Cell, ...cells: readonly Cell[]): ElementNode =>
  dataRow({}, title, ...cells);

/** A row with properties of its own. */
export const dataRow = (
  properties: Properties,
  title: Cell,
  ...cells: readonly Cell[]
): ElementNode =>
  el(
    'tr',
    properties,
    el('th', {scope: 'row'}, ...toList(title)),
    ...cells.map((cell) => el('td', {}, ...toList(cell))),
  );

const toList = (cell: Cell): Children => (Array.isArray(cell) ? cell : [cell as Children[number]]);
