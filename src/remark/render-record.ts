import type {Entry} from '../edition';
import {el, link, text, type Child} from './nodes';
import {pathToRecord} from './render-context';
import type {Renderer} from './renderer';

/** `::record{id=g01}`: one record in short, linked to where it lives. */
export const renderRecord: Renderer = (context, use) => {
  const entry = context.edition.records.get(use.attributes.id!)!;
  const {title, summary} = inShort(entry);
  return [
    el(
      'div',
      {className: ['entry'], dataSearch: 'off'},
      el('p', {className: ['entry__title']}, link(pathToRecord(context, entry), {}, title)),
      ...(summary ? [el('p', {}, text(summary)) as Child] : []),
    ),
  ];
};

/** How a record of any type is named, and what it says in a sentence. */
export function inShort(entry: Entry): {title: string; summary: string | undefined} {
  const record = entry.record as unknown as Partial<
    Record<'title' | 'name' | 'term' | 'text' | 'summary' | 'definition', string>
  >;
  const title = record.title ?? record.name ?? record.term ?? record.text ?? entry.id;
  return {title, summary: record.summary ?? record.definition};
}
