import type {Nodes} from 'mdast';
import {FIRST, type Position} from '../read/line-index';

type NodeOf<T extends Nodes['type']> = Extract<Nodes, {type: T}>;

/** Every node of a tree in reading order, or only those of one type. */
export function nodesIn(tree: Nodes): Nodes[];
export function nodesIn<T extends Nodes['type']>(tree: Nodes, type: T): NodeOf<T>[];
export function nodesIn(tree: Nodes, type?: Nodes['type']): Nodes[] {
  const found: Nodes[] = [];
  const walk = (node: Nodes): void => {
    if (type === undefined || node.type === type) found.push(node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return found;
}

/** Where a node begins in its file. */
export function placeOf(node: Nodes): Position {
  if (!node.position) return FIRST;
  const {line, column} = node.position.start;
  return {line, column};
}
