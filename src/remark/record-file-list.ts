import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {el, join, link, type Child, type ElementNode, type Properties} from './nodes';
import {toPagePath, toRelativeLink} from './page-path';
import type {RenderContext} from './render-context';

/** Longer lists are in the list of all records. */
const MOST = 60;

/** The records that live on a page as data, one file each (`package/record-files.ts`); folded. */
export function recordFileList(tree: Root, context: RenderContext): ElementNode[] {
  const {edition, page} = context;
  const to = (path: string): string => toRelativeLink(toPagePath(page), `records/${path}`);
  const ids: string[] = [];
  visit(tree, ({data}) => {
    const record = (data as {hProperties?: Properties} | undefined)?.hProperties?.dataRecord;
    if (typeof record === 'string') ids.push(record);
  });
  if (ids.length === 0) return [];
  const links = ids.flatMap((id) => {
    const entry = edition.records.get(id);
    return entry ? [link(to(`${entry.collection}/${id}.json`), {}, id)] : [];
  });
  const all = link(to('index.json'), {}, 'the list of all records');
  return [
    el(
      'details',
      {className: ['record-files'], dataSearch: 'off'},
      el('summary', {}, 'The records of this page as data (JSON)'),
      links.length > MOST
        ? el('p', {}, `${links.length} records, each in a file of its own: see `, all)
        : el('p', {}, ...join<Child>(links, ' · ')),
    ),
  ];
}
