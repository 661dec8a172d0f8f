import {citation, mark, SHORT_WORDS} from './basis-marks';
import {el, link, type Child} from './nodes';
import {pathToRecord} from './render-context';
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
export const renderRef: Renderer = (context, use, children) => [
  link(pathToRecord(context, {id: use.attributes.id!}), {}, ...children),
];

/** `:::safety` and `:::note`: a box that stands out, with a name for those who hear it. */
export const renderBox: Renderer = (_context, use, children: readonly Child[]) => [
  el(
    'aside',
    {className: ['box', `box--${use.name}`], ariaLabel: use.name === 'safety' ? 'Safety' : 'Note'},
    ...children,
  ),
];
