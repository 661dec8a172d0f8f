import {findRecord} from '../edition';
import {citation, mark, SHORT_WORDS} from './basis-marks';
import {el, link, type Child} from './nodes';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';
import type {Reference} from '../edition';

/** `:cite[st-sgb-2003-13]{at="s. 3.2(c)" verified=text}`: a source at a place, with its mark. */
export const renderCite: Renderer = (context, use) => {
  const source: Reference = {
    instrument: use.label,
    verified: use.attributes.verified as Reference['verified'],
    ...(use.attributes.at ? {at: use.attributes.at} : {}),
  };
  return [citation(context, source)];
};

/** `:basis[proposal]`: the words and the mark of a claim that no source carries. */
export const renderBasis: Renderer = (context, use) => {
  const kind = use.label as 'general' | 'proposal';
  context.shown.push({kind});
  return [el('span', {className: ['basis']}, `${SHORT_WORDS[kind]} `, mark(context, kind))];
};

/** `:ref[words]{id=g01}`: a link to where a record lives. */
export const renderRef: Renderer = (context, use, children) => [link(pathToRecord(context, {id: use.attributes.id!}), {}, ...children)];

/**
 * `:term[passport]{id=…}`: the word with its definition on focus, hover or tap. It works by CSS alone;
 * a button takes the focus that a tap gives, and Escape hides it (`src/components/dismiss-terms`).
 */
export const renderTerm: Renderer = (context, use, children) => {
  const term = findRecord(context.edition, 'terms', use.attributes.id!)!;
  const id = termAnchor(context, term.id);
  return [el('span', {className: ['term']},
    el('button', {type: 'button', className: ['term__word'], ariaDescribedBy: id}, ...children),
    el('span', {className: ['term__definition'], id, role: 'tooltip', dataSearch: 'off'},
      el('strong', {}, term.term), ` ${term.definition} `, link(pathToRecord(context, term), {}, 'In the glossary')))];
};

/** A term may be explained twice on a page; each explanation needs its own id. */
function termAnchor(context: RenderContext, id: string): string {
  const count = (context.termCounts.get(id) ?? 0) + 1;
  context.termCounts.set(id, count);
  return count === 1 ? `term-${id}` : `term-${id}-${count}`;
}

/** `:::safety` and `:::note`: a box that stands out, with a name for those who hear it. */
export const renderBox: Renderer = (_context, use, children: readonly Child[]) => [
  el('aside', {className: ['box', `box--${use.name}`], ariaLabel: use.name === 'safety' ? 'Safety' : 'Note'}, ...children),
];
