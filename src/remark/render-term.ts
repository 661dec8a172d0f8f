import type {Agency, Channel, Entry, Mission, Term} from '../edition';
import {recordTitle} from '../edition/model/record-title';
import {el, link} from './nodes';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

/**
 * `:term[passport]{id=…}`: a link to where the word is explained, with the explanation beside it on
 * focus and hover, by style alone. With a script a tap shows it first, and Escape hides it
 * (`src/client/terms.ts`).
 */
export const renderTerm: Renderer = (context, use, children) => {
  const entry = context.edition.records.get(use.attributes.id ?? '') as Explaining | undefined;
  if (!entry) throw new Error(`There is no record ${use.attributes.id} to explain a word`);
  const id = termAnchor(context, entry.id);
  const {words, more} = explanationOf(entry);
  const path = pathToRecord(context, entry);
  return [
    el(
      'span',
      {className: ['term']},
      link(path, {className: ['term__word'], ariaDescribedBy: id}, ...children),
      el(
        'span',
        {className: ['term__definition'], id, role: 'tooltip', dataSearch: 'off'},
        el('strong', {}, recordTitle(entry)),
        ` ${words} `,
        link(path, {}, more),
      ),
    ),
  ];
};

/**
 * What can be explained in passing: an editor names terms; an acronym at its first use may also be
 * a partner, a channel or a mission.
 */
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
