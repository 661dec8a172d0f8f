import type {YAMLMap, YAMLSeq} from 'yaml';
import {isMap, isScalar, isSeq, Scalar, type Document, type Node} from 'yaml';
import {isDeepStrictEqual} from 'node:util';
import {toNode} from '../../editing/write-yaml';

type Step = string | number;

/**
 * Replaces one value in a document. What does not differ stays as it stands: comments, order, quotes, blank lines. A
 * key that is new stands where the value has it.
 * @param path where the value stands: `[3]` is the fourth of a list, `[]` the whole
 */
export function writeValue(document: Document, path: readonly Step[], value: unknown): void {
  const node = (path.length === 0 ? document.contents : document.getIn(path, true)) as Node | null;
  const next = node ? toUpdated(document, node, value) : newNode(value);
  if (next === node) return;
  if (path.length === 0) document.contents = next as typeof document.contents;
  else document.setIn(path, next);
}

/** The same node, changed where the value differs; another one where it is of another kind. */
function toUpdated(document: Document, node: Node, value: unknown): Node {
  if (isDeepStrictEqual(node.toJS(document), value)) return node;
  if (isMap(node) && isObject(value)) return updateMap(document, node, value);
  if (isSeq(node) && Array.isArray(value)) return updateList(document, node, value);
  // What was empty until now is written in the form of all files here.
  if (isScalar(node) && node.value !== '' && (value === null || typeof value !== 'object')) {
    node.value = value;
    if (typeof value === 'string' && !/^[a-z][a-z0-9-]*$/.test(value) && node.type === Scalar.PLAIN)
      node.type = Scalar.QUOTE_DOUBLE;
    return node;
  }
  const made = newNode(value);
  made.commentBefore = node.commentBefore ?? null;
  made.spaceBefore = node.spaceBefore ?? false;
  return made;
}

function updateMap(document: Document, map: YAMLMap, value: Record<string, unknown>): YAMLMap {
  const keyOf = (pair: {key: unknown}): string =>
    String(isScalar(pair.key) ? pair.key.value : pair.key);
  map.items = map.items.filter((pair) => Object.hasOwn(value, keyOf(pair)));
  let at = 0;
  for (const [key, part] of Object.entries(value)) {
    const index = map.items.findIndex((pair) => keyOf(pair) === key);
    const pair = map.items[index];
    if (pair) pair.value = pair.value ? toUpdated(document, pair.value as Node, part) : part;
    else map.items.splice(at, 0, document.createPair(key, newNode(part)) as never);
    at = (pair ? index : at) + 1;
  }
  return map;
}

/** Entries that are the same at the beginning and at the end stay; those between are changed one by one. */
function updateList(document: Document, list: YAMLSeq, value: readonly unknown[]): YAMLSeq {
  const before = list.toJS(document) as unknown[];
  let start = 0;
  while (start < Math.min(before.length, value.length) && same(before[start], value[start]))
    start++;
  let end = 0;
  while (
    end < Math.min(before.length, value.length) - start &&
    same(before[before.length - 1 - end], value[value.length - 1 - end])
  )
    end++;
  const old = list.items.slice(start, before.length - end) as Node[];
  const isSpaced = list.items.slice(1).some((item) => (item as Node).spaceBefore);
  const now = value.slice(start, value.length - end).map((part, index) => {
    const node = old[index];
    if (node) return toUpdated(document, node, part);
    const made = newNode(part);
    made.spaceBefore = isSpaced && start + index > 0;
    return made;
  });
  list.items.splice(start, old.length, ...now);
  return list;
}

const same = isDeepStrictEqual;

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** YAML that holds nothing at all has no node. */
const newNode = (value: unknown): Node => toNode(value) ?? new Scalar(null);
