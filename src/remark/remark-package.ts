import type {Nodes, Parent, Root} from 'mdast';
import {toDirectiveUse} from '../edition';
import {explainFirstUses} from './explain-first-uses';
import {el, type Child} from './nodes';
import {addMandateLens} from './add-mandate-lens';
import {addRelatedRecords, relatedPages} from './add-related';
import {nameHeadings} from './name-headings';
import {nameRegions, TABLE} from './name-regions';
import {numberParagraphs} from './number-paragraphs';
import {pageSources} from './page-sources';
import {recordFileList} from './record-file-list';
import type {RenderContext} from './render-context';
import {RENDERERS} from './renderers';
import {trustHeader} from './trust-header';

/**
 * Turns the Markdown of one page into static nodes: directives become the records they name, paragraphs get numbers,
 * names are explained at their first use, the page gets its trust header and list of sources.
 * Changes the tree in place. The input has been checked.
 */
export function renderPackage(tree: Root, context: RenderContext): void {
  nameHeadings(tree);
  numberParagraphs(tree);
  explainFirstUses(tree, context);
  renderInside(tree, context);
  addRelatedRecords(tree, context);
  const end = [...relatedPages(context), ...pageSources(context), ...recordFileList(tree, context)];
  tree.children.push(...(end as never[]));
  addMandateLens(tree, context);
  tree.children.unshift(trustHeader(context) as never);
  nameRegions(tree);
}

/** The node with every directive in it rendered; a directive itself becomes what it shows. */
function renderInside(node: Nodes, context: RenderContext): Child[] {
  if ('children' in node) {
    const parent = node as Parent;
    parent.children = parent.children.flatMap((child) => renderInside(child, context)) as never;
  }
  if (node.type === 'table')
    return [
      el('div', {className: ['scroll'], role: 'region', ariaLabel: TABLE, tabIndex: 0}, node),
    ];
  const use = toDirectiveUse(node);
  if (!use) return [node];
  const renderer = RENDERERS[use.name];
  if (!renderer) throw new Error(`There is no directive ${use.name}`);
  return renderer(context, use, (node as Parent).children);
}
