import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Entry} from '../edition';
import {folderLabelOf, START_LABEL} from '../edition/model/folders';
import {COLLECTIONS} from '../edition/model/collections';
import {recordTitle} from '../edition/model/record-title';
import {el, join, link, text, type Child, type ElementNode} from './nodes';
import {pathTo, pathToRecord, type RenderContext} from './render-context';

/** What readers see before what is related. */
const TITLE = 'Related';

/**
 * Names with each record that lives on the page what is related to it, by kind. It is not searched:
 * it says nothing of its own.
 */
export function addRelatedRecords(tree: Root, context: RenderContext): void {
  const {related} = context;
  if (!related) return;
  visit(tree, (node: Child) => {
    if (!isElement(node)) return;
    const near = related.records.get(String(node.data.hProperties.dataRecord ?? '')) ?? [];
    if (near.length > 0) addTo(node, recordsByKind(context, near));
  });
}

/** To the facts of the record; else at its end. A row of a table has no room for it. */
function addTo(record: ElementNode, kinds: Child[]): void {
  const unsearched = {className: ['related'], dataSearch: 'off'};
  const facts = factsOf(record);
  const {hName} = record.data;
  if (facts)
    facts.children.push(el('dt', {dataSearch: 'off'}, TITLE), el('dd', unsearched, ...kinds));
  else if (hName !== 'tr')
    // The entry of a glossary is a term and what is said of it.
    record.children.push(
      el(
        hName === 'div' ? 'dd' : 'div',
        unsearched,
        el('p', {}, el('strong', {}, TITLE)),
        ...kinds,
      ),
    );
}

/** The pages that are related to this one, by part of the contents, for its end. */
export function relatedPages(context: RenderContext): ElementNode[] {
  const near = context.related?.pages.get(context.page.path) ?? [];
  if (near.length === 0) return [];
  const parts = groupBy(near, ({path}) => folderLabelOf(path) ?? START_LABEL);
  return [
    el(
      'aside',
      {className: ['related'], ariaLabel: 'Related pages', dataSearch: 'off'},
      el('p', {}, el('strong', {}, 'Related pages')),
      el(
        'ul',
        {},
        ...parts.map(([part, pages]) =>
          el(
            'li',
            {},
            `${part}: `,
            ...join<Child>(
              pages.map(({path, settings}) => link(pathTo(context, path), {}, settings.title)),
              ' · ',
            ),
          ),
        ),
      ),
    ),
  ];
}

const recordsByKind = (context: RenderContext, near: readonly Entry[]): Child[] =>
  groupBy(near, ({collection}) => COLLECTIONS[collection].plural).map(([kind, entries]) =>
    el(
      'p',
      {},
      text(`${kind}: `),
      ...join<Child>(
        entries.map((entry) => link(pathToRecord(context, entry), {}, recordTitle(entry))),
        ' · ',
      ),
    ),
  );

/** In the order in which each kind first comes. */
function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return [...groups];
}

const isElement = (node: Child): node is ElementNode => node.type === 'packageElement';

/** The list of facts of a record itself, not of one inside it. */
function factsOf(record: ElementNode): ElementNode | undefined {
  for (const child of record.children.filter(isElement)) {
    const {hProperties} = child.data;
    if (hProperties.dataRecord !== undefined) continue;
    if ([hProperties.className].flat().includes('facts')) return child;
    const inside = factsOf(child);
    if (inside) return inside;
  }
  return undefined;
}
