import type {Element, Root} from 'hast';
import type {Edition} from '../../edition';
import {COLLECTIONS} from '../../edition/model/collections';
import {findOnPage, headingsAbove, type Spot} from './find-on-page';
import type {PageFrame} from './page-frame';
import {recordFacets} from './record-facets';
import {recordTitle} from './record-title';
import {ROW_KINDS} from './row-kinds';
import type {Section} from './section';
import {hasClass, isNotText, textOf} from './text-of';

/** Cells that say nothing by themselves. */
const SAYS_NOTHING = /^(–|Must|To consider|Recommended|The same)?\.?$/;
/** The column that says what a row rests on. */
const BASIS = 'Basis';

/**
 * One section for each row of a table that stands nowhere else. A wide table as a whole is marked
 * as not for search: a word here and a word ten rows below say nothing together.
 */
export function extractRows(tree: Root, frame: PageFrame, edition: Edition): Section[] {
  return Object.entries(ROW_KINDS).flatMap(([name, {type, ending, column = ''}]) =>
    findOnPage(tree, (element) => element.tagName === 'table' && hasClass(element, name)).flatMap(
      ({element, ...spot}) => {
        const {around, ...place} = toPlace(spot, frame, edition);
        return readRows(element).flatMap((row): Section[] => {
          if (row.facts.every(({text}) => SAYS_NOTHING.test(text))) return [];
          const beside = row.facts.find((fact) => fact.column === column)?.text ?? '';
          const own = [row.name, beside].filter(Boolean).join(', ').replace(/\.$/, '');
          return [
            {
              type,
              ...place,
              title: `${own}: ${ending ?? around}`,
              text: row.facts.map((fact) => `${fact.column}: ${fact.text}`).join(' '),
              searched: row.facts.map(({text}) => text).join(' '),
              names: [],
            },
          ];
        });
      },
    ),
  );
}

/** Where the rows of a table stand: in the record that it is a part of, else under its heading. */
function toPlace(
  spot: Omit<Spot, 'element'>,
  frame: PageFrame,
  edition: Edition,
): Pick<Section, 'address' | 'breadcrumbs' | 'facets'> & {type?: Section['type']; around: string} {
  const {path, title, breadcrumbs, facets} = frame;
  const headings = headingsAbove(spot);
  const record = spot.inRecord === undefined ? undefined : edition.records.get(spot.inRecord);
  const anchor = record?.id ?? spot.before.at(-1)?.id;
  return {
    address: path + (anchor ? `#${anchor}` : ''),
    breadcrumbs: [...breadcrumbs, title, ...headings],
    facets: record ? recordFacets(record, facets) : facets,
    around: record ? recordTitle(edition, record) : (headings.at(-1) ?? title),
    ...(record && {type: COLLECTIONS[record.collection].type}),
  };
}

interface Row {
  name: string;
  /** What its cells say, under the names of their columns. */
  facts: readonly {column: string; text: string}[];
}

function readRows(table: Element): Row[] {
  const [head, ...rows] = findAll(table, ['tr']);
  const columns = head ? findAll(head, ['th']).map(toName) : [];
  return rows.map((row) => {
    const cells = findAll(row, ['th', 'td']);
    return {
      name: cells
        .filter(({tagName}) => tagName === 'th')
        .map(toName)
        .join(' '),
      facts: cells.flatMap((cell, at) => {
        const [column = '', text] = [columns[at], textOf([cell], isNotText)];
        const isFact = cell.tagName === 'td' && column !== BASIS && !/^–?\.?$/.test(text);
        return isFact ? [{column, text}] : [];
      }),
    };
  });
}

const toName = (cell: Element): string => textOf([cell]).replace(/[:.]$/, '');

/** The elements of some names inside another, in order. */
function findAll({children}: Element, names: readonly string[]): Element[] {
  return children.flatMap((child) =>
    child.type !== 'element' ? [] : names.includes(child.tagName) ? [child] : findAll(child, names),
  );
}
