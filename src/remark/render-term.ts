import {recordTitle} from '../edition/model/record-title';
import type {Agency, Channel, Entry, Mission, Term} from '../edition';
import {el, link} from './nodes';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

/**
 * `:term[passport]{id=…}`: the word with its definition on focus, hover or tap. It works by CSS alone;
 * a button takes the focus that a tap gives, and Escape hides it (`src/components/dismiss-terms`).
 */
export const renderTerm: Renderer = (context, use, children) => {
  const entry = context.edition.records.get(use.attributes.id!) as Explaining;
  const id = termAnchor(context, entry.id);
  const {words, more} = explanationOf(entry);
  return [
    el(
      'span',
      {className: ['term']},
      el('button', {type: 'button', className: ['term__word'], ariaDescribedBy: id}, ...children),
      el(
        'span',
        {className: ['term__definition'], id, role: 'tooltip', dataSearch: 'off'},
        el('strong', {}, recordTitle(entry)),
        ` ${words} `,
        link(pathToRecord(context, entry), {}, more),
      ),
    ),
  ];
};

/** What can be explained in passing: an editor names terms; an acronym at its first use may also be a partner, a channel or a mission. */
type Explaining = Entry<'terms' | 'agencies' | 'channels' | 'missions'>;

function explanationOf({collection, record}: Explaining): {words: string; more: string} {
  switch (collection) {
    case 'terms':
      return {words: (record as Term).definition, more: 'In the glossary'};
    case 'agencies':
      return {words: (record as Agency).summary, more: 'Among the partners'};
    case 'channels':
      return {words: (record as Channel).summary, more: 'Among the channels'};
    case 'missions':
      return {words: (record as Mission).status.text, more: 'Among the missions'};
  }
}

/** A term may be explained twice on a page; each explanation needs its own id. */
function termAnchor(context: RenderContext, id: string): string {
  const count = (context.termCounts.get(id) ?? 0) + 1;
  context.termCounts.set(id, count);
  return count === 1 ? `term-${id}` : `term-${id}-${count}`;
}
