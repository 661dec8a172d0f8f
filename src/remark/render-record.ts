import {attributeOf, entryOf} from '../edition';
import {recordTitle} from '../edition/model/record-title';
import {el, link} from './nodes';
import {pathToRecord} from './render-context';
import type {Renderer} from './renderer';

/** `::record{id=g01}`: one record in short, linked to where it lives. */
export const renderRecord: Renderer = (context, use) => {
  const entry = entryOf(context.edition, attributeOf(use, 'id'));
  const {summary, definition} = entry.record as {summary?: string; definition?: string};
  const words = summary ?? definition;
  const title = link(pathToRecord(context, entry), {}, recordTitle(entry));
  return [
    el(
      'div',
      {className: ['entry'], dataSearch: 'off'},
      el('p', {className: ['entry__title']}, title),
      words && el('p', {}, words),
    ),
  ];
};
