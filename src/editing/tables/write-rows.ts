import type {YAMLSeq} from 'yaml';
import {isMap, isScalar, isSeq, Pair, Scalar, type Document, type Node, type YAMLMap} from 'yaml';
import {COLLECTIONS, type Collection} from '../../edition';
import {editYaml, EditingError, toPath} from '../edit-yaml';
import type {FileChange} from '../plan';
import type {Sources} from '../sources';
import {keysOf} from '../to-skeleton';
import {toNode, writeYaml} from '../write-yaml';
import type {AddedRecord, ChangedRecord, Matched} from './match-rows';

/** The files as they would be. What no cell changes stays byte for byte. */
export function writeRows(
  sources: Sources,
  collection: Collection,
  {changed, added}: Pick<Matched, 'changed' | 'added'>,
): FileChange[] {
  const pathOf = ({list}: AddedRecord): string => `data/${collection}/${list}.yml`;
  const paths = new Set([...changed.map(({entry}) => entry.file), ...added.map(pathOf)]);
  const order = keysOf(sources.schemas, collection);
  return [...paths].sort().map((path) => {
    const before = sources.texts.get(path);
    const here = added.filter((record) => pathOf(record) === path);
    if (before === undefined) return {path, before, after: writeNew(collection, here)};
    const after = editYaml(before, path, (document) => {
      for (const change of changed.filter(({entry}) => entry.file === path))
        editRecord(document, path, order, change);
      for (const record of here) append(document, path, record);
    });
    return {path, before, after};
  });
}

const toRecord = ({id, values}: AddedRecord): object => ({id, ...Object.fromEntries(values)});

const writeNew = (collection: Collection, added: readonly AddedRecord[]): string =>
  writeYaml(COLLECTIONS[collection].file === 'list' ? added.map(toRecord) : added.map(toRecord)[0]);

function append({contents}: Document, path: string, record: AddedRecord): void {
  if (!isSeq(contents)) throw new EditingError(`${path} holds no list.`);
  const node = toNode(toRecord(record)) as Node;
  // Where an empty line parts the records of a file, it parts this one too.
  node.spaceBefore = (contents.items[1] as Node | undefined)?.spaceBefore === true;
  contents.items.push(node);
}

function editRecord(
  document: Document,
  path: string,
  order: readonly string[],
  {entry, values}: ChangedRecord,
): void {
  const map = document.getIn(toPath(entry.pointer), true);
  if (!isMap(map)) throw new EditingError(`${path} does not hold ${entry.id} as keys and values.`);
  for (const [key, value] of values)
    if (value === undefined) map.delete(key);
    else setValue(map, order, key, value);
}

function setValue(map: YAMLMap, order: readonly string[], key: string, value: unknown): void {
  const old = map.get(key, true);
  if (isScalar(old) && !Array.isArray(value)) old.value = value;
  else if (isSeq(old) && Array.isArray(value)) old.items = toItems(old, value);
  else if (old) map.set(key, toNode(value));
  else {
    const later = new Set(order.slice(order.indexOf(key) + 1));
    const at = map.items.findIndex((item) => later.has(String(item.key)));
    map.items.splice(at < 0 ? map.items.length : at, 0, new Pair(new Scalar(key), toNode(value)));
  }
}

/** Entries that stay keep their comments and quotes; new ones are written as the first is. */
function toItems({items}: YAMLSeq, values: readonly unknown[]): unknown[] {
  const old = items.filter(isScalar);
  return values.map((value) => {
    const same = old.find((item) => item.value === value);
    if (same) return same;
    const node = toNode(value);
    const form = old[0]?.type;
    if (isScalar(node) && form !== undefined) node.type = form as Scalar.Type;
    return node;
  });
}
