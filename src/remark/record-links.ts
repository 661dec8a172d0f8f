import {entryOf} from '../edition';
import {recordTitle} from '../edition/model/record-title';
import type {Link} from 'mdast';
import {el, join, link, type Child, type ElementNode} from './nodes';
import {pathToRecord, type RenderContext} from './render-context';

/** A record by name, linked to its home. */
export const recordLink = (context: RenderContext, id: string): Link =>
  link(pathToRecord(context, {id}), {}, recordTitle(entryOf(context.edition, id)));

/** Records by name in one line. */
export const recordLinks = (
  context: RenderContext,
  ids: readonly string[],
  separator = ' · ',
): ElementNode => {
  const links = ids.map((id) => recordLink(context, id));
  return el('span', {}, ...join<Child>(links, separator));
};

/** Channels by name, the first choice first. */
export const channelLinks = (context: RenderContext, ids: readonly string[]): ElementNode =>
  recordLinks(context, ids, '; or ');

/** A list of links to records, each with a few words. */
export const linkList = (
  context: RenderContext,
  items: readonly {id: string; name: string; summary: string}[],
): ElementNode =>
  el(
    'ul',
    {dataSearch: 'off'},
    ...items.map(({id, name, summary}) =>
      el('li', {}, link(pathToRecord(context, {id}), {}, name), `: ${summary}`),
    ),
  );
