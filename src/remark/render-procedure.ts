import {findRecord, toAnchor, type Node, type Procedure} from '../edition';
import {basisLine, citation} from './basis-marks';
import {channelLinks} from './render-channels';
import {el, join, link, text, type ElementNode} from './nodes';
import {permalink} from './permalink';
import type {RenderContext} from './render-context';
import type {Renderer} from './renderer';

/** `::procedure{id=report-third-parties home}`: the whole path in order, every outcome visible without script. */
export const renderProcedure: Renderer = (context, use) => {
  const procedure = findRecord(context.edition, 'procedures', use.attributes.id!)!;
  const numbers = numberNodes(procedure);
  const steps = procedure.nodes.filter((node) => node.kind !== 'outcome');
  const outcomes = procedure.nodes.filter((node) => node.kind === 'outcome');
  return [
    el(
      'section',
      {
        className: ['procedure'],
        id: procedure.id,
        dataRecord: procedure.id,
        ariaLabel: procedure.title,
      },
      el('p', {}, procedure.summary),
      el(
        'ol',
        {className: ['path']},
        ...steps.map((node) => pathNode(context, procedure, node, numbers)),
      ),
      el('p', {className: ['path__outcomes-title']}, el('strong', {}, 'Where the path ends')),
      el(
        'ol',
        {className: ['path', 'path--outcomes']},
        ...outcomes.map((node) => pathNode(context, procedure, node, numbers)),
      ),
    ),
  ];
};

/** Steps and questions are 1, 2, 3 …; outcomes A, B, C …, so that text and print can name them. */
function numberNodes(procedure: Procedure): Map<string, string> {
  let step = 0;
  let outcome = 0;
  return new Map(
    procedure.nodes.map((node) => [
      node.id,
      node.kind === 'outcome' ? String.fromCharCode(65 + outcome++) : String(++step),
    ]),
  );
}

function pathNode(
  context: RenderContext,
  procedure: Procedure,
  node: Node,
  numbers: ReadonlyMap<string, string>,
): ElementNode {
  const anchor = toAnchor(procedure, node.id);
  const number = numbers.get(node.id)!;
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
    ...factsOf(context, node),
    ...(node.do_not
      ? [
          el(
            'ul',
            {className: ['path__donts']},
            ...node.do_not.map((item) =>
              el(
                'li',
                {},
                el('span', {className: ['duty', 'duty--must-not']}, 'Do not'),
                ` ${item}`,
              ),
            ),
          ),
        ]
      : []),
    ...(node.basis
      ? [el('p', {className: ['path__basis'], dataSearch: 'off'}, basisLine(context, node))]
      : []),
    ...leadsTo(procedure, node, numbers),
  );
}

function factsOf(context: RenderContext, node: Node): ElementNode[] {
  const facts: [string, ElementNode | undefined][] = [
    ['Who', node.who ? el('span', {}, node.who) : undefined],
    ['To whom', node.channels && el('span', {}, ...channelLinks(context, node.channels))],
    [
      'If that channel may be part of the problem',
      node.if_compromised && el('span', {}, ...channelLinks(context, node.if_compromised)),
    ],
    ['Write down', node.write_down ? el('span', {}, node.write_down) : undefined],
    [
      'Time limit',
      node.time_limit &&
        el(
          'span',
          {},
          `${node.time_limit.text} `,
          ...join(
            node.time_limit.sources.map((source) => citation(context, source)),
            '; ',
          ),
        ),
    ],
  ];
  const known = facts.filter((fact): fact is [string, ElementNode] => fact[1] !== undefined);
  return known.length === 0
    ? []
    : [
        el(
          'dl',
          {className: ['facts']},
          ...known.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
        ),
      ];
}

function leadsTo(
  procedure: Procedure,
  node: Node,
  numbers: ReadonlyMap<string, string>,
): ElementNode[] {
  const to = (id: string) =>
    link(
      `#${toAnchor(procedure, id)}`,
      {},
      /^[A-Z]$/.test(numbers.get(id)!) ? `outcome ${numbers.get(id)}` : `step ${numbers.get(id)}`,
    );
  if (node.answers) {
    return [
      el(
        'ul',
        {className: ['path__answers']},
        ...node.answers.map((answer) =>
          el('li', {}, el('strong', {}, answer.label), ' → ', to(answer.to)),
        ),
      ),
    ];
  }
  // The next step in the list needs no pointer; outcomes stand apart, at the end.
  const following = procedure.nodes[procedure.nodes.indexOf(node) + 1];
  const follows = following?.id === node.next && following?.kind !== 'outcome';
  return node.next === undefined || follows
    ? []
    : [el('p', {className: ['path__next']}, 'Then → ', to(node.next))];
}
