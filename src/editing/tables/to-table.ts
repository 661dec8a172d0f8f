import {createHash} from 'node:crypto';
import {basename} from 'node:path';
import {COLLECTIONS, entriesOf, type Collection, type Entry} from '../../edition';
import type {Sources} from '../sources';
import {toCellText, toPlainCell} from './cell-text';
import {AS_EXPORTED, IN_LIST, toTableColumns, type TableColumn} from './table-columns';

/** The records of a collection as rows, the names of the columns first. */
export function toTable({edition, schemas}: Sources, collection: Collection): string[][] {
  const columns = toTableColumns(schemas, collection);
  const isList = COLLECTIONS[collection].file === 'list';
  return [
    ['id', ...(isList ? [IN_LIST] : []), ...columns.map(({key}) => key), AS_EXPORTED],
    ...entriesOf(edition, collection).map((entry) => {
      const cells = toCells(columns, entry);
      return [
        entry.id,
        ...(isList ? [listOf(entry)] : []),
        ...cells,
        toState(collection, columns, cells),
      ];
    }),
  ];
}

export const toCells = (columns: readonly TableColumn[], {record}: Entry): string[] =>
  columns.map(({key}) => toCellText((record as unknown as Record<string, unknown>)[key]));

/** `law` for a record of `data/terms/law.yml`. */
export const listOf = ({file}: Pick<Entry, 'file'>): string => basename(file, '.yml');

/**
 * A sign of what cells say: `terms-1f0c9a…`. It begins with the collection, so that a file says by
 * itself what it holds,
 * and no spreadsheet takes it for a number.
 */
export function toState(
  collection: Collection,
  columns: readonly TableColumn[],
  cells: readonly string[],
): string {
  const said = columns.map(({key}, index) => [key, toPlainCell(cells[index] ?? '')]);
  const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex');
  return `${collection}-${hash.slice(0, 16)}`;
}

/** The collection of such a sign; undefined where it is none. */
export const collectionOf = (state: string): Collection | undefined => {
  const name = /^([a-z]+)-[0-9a-f]{16}$/.exec(state)?.[1];
  return name !== undefined && Object.hasOwn(COLLECTIONS, name) ? (name as Collection) : undefined;
};
