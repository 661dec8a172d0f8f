import {attributeOf, recordOf} from '../edition';
import {drawFlow} from '../pictures/draw-flow';
import type {Flow, FlowNode} from '../pictures/flow';
import {PICTURE_WORDS} from '../words/pictures-en';
import {el, text, type ElementNode} from './nodes';
import {picture} from './picture';
import type {Renderer} from './renderer';
import {toFlow} from './to-flow';

const WORDS = PICTURE_WORDS.flow;
/** Three boxes beside each other fill a page; on a phone there is room for one, and for the lines beside it. */
const WIDE = {boxWidth: 196, labelWidth: 94};
const NARROW = {boxWidth: 172, labelWidth: 72, isColumn: true};

/** `::flow{procedure=report-third-parties}`: the questions, steps and ends of a procedure as a picture. */
export const renderFlow: Renderer = (context, use) => {
  const procedure = recordOf(context.edition, 'procedures', attributeOf(use, 'procedure'));
  const flow = toFlow(context.edition, procedure);
  return [
    picture({
      id: `flow-${procedure.id}`,
      title: WORDS.title(procedure.title),
      caption: WORDS.caption,
      wide: drawFlow(flow, WIDE),
      narrow: drawFlow(flow, NARROW),
      twin: el('ul', {}, ...flow.nodes.map((node) => inWords(flow, node))),
    }),
  ];
};

/** `2 Could it be a child? Yes → 3 Tell … · No → 4 …` */
function inWords({nodes, edges}: Flow, {id, parts}: FlowNode): ElementNode {
  const headOf = (to: string): string => nodes.find((node) => node.id === to)?.parts[0] ?? to;
  const [head = '', ...others] = parts;
  const ways = edges
    .filter(({from}) => from === id)
    .map(({to, label}) => [label, WORDS.leadsTo, headOf(to)].filter(Boolean).join(' '));
  return el(
    'li',
    {},
    el('strong', {}, head),
    text(others.map((part) => `. ${part}`).join('')),
    ways.length > 0 && el('ul', {}, ...ways.map((way) => el('li', {}, way))),
  );
}
