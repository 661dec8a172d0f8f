import {attributeOf, recordOf, toAnchor, type Node, type Procedure} from '../edition';
import {basisLine} from './basis-marks';
import {el, link, text, type ElementNode} from './nodes';
import {permalink} from './permalink';
import {numberNodes} from './procedure-numbers';
import {prohibitions, stepFacts} from './procedure-step';
import type {RenderContext} from './render-context';
import type {Renderer} from './renderer';

/** A procedure on its way to the page: what its nodes are numbered. */
interface Path {
  procedure: Procedure;
  /** The number of a node: `2` for a step or question, `B` for an outcome. */
  numberOf: (id: string) => string;
}

/** `::procedure{id=report-third-parties home}`: the whole path in order, every outcome visible without script. */
export const renderProcedure: Renderer = (context, use) => {
  const procedure = recordOf(context.edition, 'procedures', attributeOf(use, 'id'));
  const {id, title, summary, nodes} = procedure;
  const path: Path = {procedure, numberOf: numberNodes(procedure)};
  const list = (className: string[], shown: readonly Node[]) =>
    el('ol', {className}, ...shown.map((node) => pathNode(context, path, node)));
  return [
    el(
      'section',
      {className: ['procedure'], id, dataRecord: id, ariaLabel: title},
      el('p', {}, summary),
      list(
        ['path'],
        nodes.filter((node) => node.kind !== 'outcome'),
      ),
      el('p', {className: ['path__outcomes-title']}, el('strong', {}, 'Where the path ends')),
      list(
        ['path', 'path--outcomes'],
        nodes.filter((node) => node.kind === 'outcome'),
      ),
    ),
  ];
};

function pathNode(context: RenderContext, path: Path, node: Node): ElementNode {
  const anchor = toAnchor(path.procedure, node.id);
  const number = path.numberOf(node.id);
  return el(
    'li',
    {className: ['path__node', `path__node--${node.kind}`], id: anchor},
    el(
      'p',
      {className: ['path__line']},
      el('span', {className: ['path__number']}, number),
      text(' '),
      el('strong', {}, node.text),
      text(' '),
      permalink(anchor, `${node.kind} ${number}`),
    ),
    stepFacts(context, node),
    node.do_not && prohibitions(node.do_not),
    node.basis &&
      el('p', {className: ['path__basis'], dataSearch: 'off'}, basisLine(context, node)),
    node.answers ? answersOf(path, node.answers) : nextOf(path, node),
  );
}

const answersOf = (path: Path, answers: NonNullable<Node['answers']>): ElementNode =>
  el(
    'ul',
    {className: ['path__answers']},
    ...answers.map(({label, to}) => el('li', {}, el('strong', {}, label), ' → ', linkTo(path, to))),
  );

/** The next step in the list needs no pointer; outcomes stand apart, at the end. */
function nextOf(path: Path, node: Node): ElementNode | undefined {
  if (node.next === undefined) return undefined;
  const {nodes} = path.procedure;
  const following = nodes[nodes.indexOf(node) + 1];
  if (following?.id === node.next && following.kind !== 'outcome') return undefined;
  return el('p', {className: ['path__next']}, 'Then → ', linkTo(path, node.next));
}

function linkTo({procedure, numberOf}: Path, id: string) {
  const number = numberOf(id);
  const kind = /^[A-Z]$/.test(number) ? 'outcome' : 'step';
  return link(`#${toAnchor(procedure, id)}`, {}, `${kind} ${number}`);
}
