import type {Element} from 'hast';
import {BLOCKS, textOf, type LeftOut, type PageNode} from './text-of';

/** A result is read at a glance: longer texts are found and shown by their parts. In characters. */
export const LONGEST_PIECE = 1500;

/** A text of a page or a record, or a part of it. */
export interface Piece {
  text: string;
  /** The same without the labels of facts, where it has any. */
  searched?: string;
  /** Of the first fact in it, where it begins with one. */
  label?: string;
}

interface Block {
  nodes: readonly PageNode[];
  text: string;
  label?: string;
}

/** The text of nodes in pieces of a readable size, cut between paragraphs, facts and entries of lists. */
export function toPieces(nodes: readonly PageNode[], isLeftOut: LeftOut): Piece[] {
  const pieces: Block[] = [];
  for (const block of toBlocks(nodes, isLeftOut)) {
    const last = pieces.at(-1);
    if (last && last.text.length + block.text.length < LONGEST_PIECE) {
      last.nodes = [...last.nodes, ...block.nodes];
      last.text = `${last.text} ${block.text}`;
    } else {
      pieces.push({...block});
    }
  }
  return pieces.map(({nodes: own, text, label}) => {
    const searched = textOf(
      own,
      (element, parent) => isLabel(element) || isLeftOut(element, parent),
    );
    return {text, ...(searched === text ? {} : {searched}), ...(label ? {label} : {})};
  });
}

const isLabel = ({tagName}: Element): boolean => tagName === 'dt';

/** The smallest stretches that stand by themselves; all in one where that is short enough. */
function toBlocks(nodes: readonly PageNode[], isLeftOut: LeftOut, parent?: Element): Block[] {
  const isOut: LeftOut = (element, own) => isLeftOut(element, own ?? parent);
  const text = textOf(nodes, isOut);
  if (text === '') return [];
  if (text.length <= LONGEST_PIECE) return [{nodes, text}];
  return groupFacts(nodes).flatMap((group): Block[] => {
    const whole = textOf(group, isOut);
    if (whole === '') return [];
    const [first] = group;
    const label =
      first?.type === 'element' && isLabel(first) ? textOf(first.children, isOut) : undefined;
    const named = (block: Block): Block => (label ? {...block, label} : block);
    if (whole.length <= LONGEST_PIECE) return [named({nodes: group, text: whole})];
    const inner = group.flatMap((node) =>
      node.type === 'element' && !isOut(node) && node.children.some(isBlock)
        ? toBlocks(node.children, isLeftOut, node)
        : [{nodes: [node], text: textOf([node], isOut)}],
    );
    return inner.map(named);
  });
}

const isBlock = (node: PageNode): boolean => node.type === 'element' && BLOCKS.has(node.tagName);

/** A label and its facts stay together; everything else stands alone. */
function groupFacts(nodes: readonly PageNode[]): PageNode[][] {
  const groups: PageNode[][] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (last && node.type === 'element' && node.tagName === 'dd') last.push(node);
    else groups.push([node]);
  }
  return groups;
}
