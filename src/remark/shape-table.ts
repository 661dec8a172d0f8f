import type {Element} from 'hast';
import {toString} from 'hast-util-to-string';
import {addClass, isElement} from './html-nodes';

/** More columns than this, with a few words in each cell, are looked up in two directions and stay a grid. */
const MOST_COLUMNS_OF_CARDS = 6;
const FEW_WORDS = 30;
/** A sheet has no room for more. */
const MOST_COLUMNS_OF_PAPER = 5;

/** What each part of a table is to a screen reader: a browser forgets it once a style stacks the cells. */
const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  td: 'cell',
};

/**
 * Makes a table ready for a narrow screen and for paper (`tables.css`). One that is read row by row
 * becomes cards there, each cell under the name of its column. One that is looked up in two
 * directions keeps its columns, and scrolls past the first.
 */
export function shapeTable(table: Element): void {
  const rows = childrenOf(table, 'tbody').flatMap((body) => childrenOf(body, 'tr'));
  const titles = childrenOf(table, 'thead').flatMap((head) =>
    childrenOf(head, 'tr').flatMap(cellsOf).map(toString),
  );
  if (titles.length === 0 || rows.length === 0) return;
  const isGrid = titles.length > MOST_COLUMNS_OF_CARDS && typicalLength(rows) <= FEW_WORDS;
  addClass(table, isGrid ? 'table--grid' : 'table--cards');
  if (titles.length > MOST_COLUMNS_OF_PAPER) addClass(table, 'table--many');
  giveRoles(table);
  for (const row of rows)
    cellsOf(row).forEach((cell, index) => {
      if (index > 0) cell.properties.dataOf = titles[index];
    });
}

const childrenOf = (element: Element, ...names: readonly string[]): Element[] =>
  element.children.filter(isElement).filter(({tagName}) => names.includes(tagName));

const cellsOf = (row: Element): Element[] => childrenOf(row, 'td', 'th');

/** Letters in the cell in the middle, when the cells after the first column stand in order of length. */
function typicalLength(rows: readonly Element[]): number {
  const lengths = rows
    .flatMap((row) => cellsOf(row).slice(1))
    .map((cell) => shownText(cell).length)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

/** The words of a cell, without those that are hidden until there is room for them. */
const shownText = (element: Element): string =>
  element.children
    .map((child) => {
      if (!isElement(child)) return toString(child);
      return child.properties.hidden ? '' : shownText(child);
    })
    .join('');

function giveRoles(element: Element): void {
  const role = element.tagName === 'th' ? roleOfHeading(element) : ROLES[element.tagName];
  if (role === undefined) return;
  element.properties.role = role;
  element.children.filter(isElement).forEach(giveRoles);
}

const roleOfHeading = ({properties}: Element): string =>
  properties.scope === 'row' ? 'rowheader' : 'columnheader';
