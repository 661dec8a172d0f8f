import {attributeOf, type Reference} from '../edition';
import {citation, mark, SHORT_WORDS} from './basis-marks';
import {el, link} from './nodes';
import {pathToRecord} from './render-context';
import type {Renderer} from './renderer';

/** `:cite[st-sgb-2003-13]{at="s. 3.2(c)" verified=text}`: a source at a place, with its mark. */
export const renderCite: Renderer = (context, use) => {
  const {at, verified} = use.attributes;
  const source: Reference = {
    instrument: use.label,
    verified: verified as Reference['verified'],
    ...(at ? {at} : {}),
  };
  return [citation(context, source)];
};

/** `:basis[proposal]`: the words and the mark of a claim that no source carries. */
export const renderBasis: Renderer = (context, use) => {
  const kind = use.label as 'general' | 'proposal';
  context.shown.push({kind});
  return [el('span', {className: ['basis']}, `${SHORT_WORDS[kind]} `, mark(context, kind))];
};

/** `:ref[words]{id=g01}`: a link to the home of a record. */
export const renderRef: Renderer = (context, use, children) => [
  link(pathToRecord(context, {id: attributeOf(use, 'id')}), {}, ...children),
];

/** `:::safety` and `:::note`: a box that stands out, with a name for screen readers. */
export const renderBox: Renderer = (_context, {name}, children) => [
  el(
    'aside',
    {className: ['box', `box--${name}`], ariaLabel: name === 'safety' ? 'Safety' : 'Note'},
    ...children,
  ),
];

/** `:::checklist`: a list with a box before each line, to tick with a pen. Nothing is kept on the page. */
export const renderChecklist: Renderer = (_context, _use, children) => [
  el('div', {className: ['checklist']}, ...children),
];
