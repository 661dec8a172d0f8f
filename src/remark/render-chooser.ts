import {attributeOf, recordOf, type Node, type Procedure} from '../edition';
import {el, link, text, type ElementNode} from './nodes';
import {prohibitions, stepFacts} from './procedure-step';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

/** A node of a procedure, among its own. */
interface Spot {
  procedure: Procedure;
  node: Node;
}

/**
 * `::chooser{procedure=report-third-parties}`: the same path as `procedure` shows, one question at
 * a time. Every answer is a `<details>`: it opens without a script, and what is chosen stands
 * neither in the address nor in the history. What several answers lead to stands in the page once
 * for each.
 */
export const renderChooser: Renderer = (context, use) => {
  const procedure = recordOf(context.edition, 'procedures', attributeOf(use, 'procedure'));
  let questions = 0;

  const follow = (spot: Spot): ElementNode[] => {
    const {steps, end} = walk(spot);
    return [
      ...(steps.length > 0
        ? [el('ol', {className: ['chooser__steps']}, ...steps.map((at) => step(context, at)))]
        : []),
      ...arrive(end),
    ];
  };

  const arrive = (end: Spot): ElementNode[] => {
    if (end.node.answers) return [question(end, end.node.answers)];
    const {continue_with: other} = end.node;
    if (!other) return [outcome(context, end)];
    const target = recordOf(context.edition, 'procedures', other.procedure);
    return follow(spotOf(target, other.at));
  };

  const question = (
    {procedure, node}: Spot,
    answers: NonNullable<Node['answers']>,
  ): ElementNode => {
    questions += 1;
    const name = `question-${questions}`;
    return el(
      'div',
      {className: ['chooser__question']},
      el('p', {className: ['chooser__ask']}, node.text),
      ...answers.map(({label, to}) =>
        el(
          'details',
          {className: ['chooser__answer'], name},
          el('summary', {}, label),
          ...follow(spotOf(procedure, to)),
        ),
      ),
    );
  };

  return [
    el(
      'section',
      {className: ['chooser'], ariaLabel: procedure.title, dataSearch: 'off'},
      ...follow(spotOf(procedure, procedure.start)),
    ),
  ];
};

/** The steps from here to the next question or outcome. */
function walk({procedure, node}: Spot): {steps: Spot[]; end: Spot} {
  if (node.next === undefined) return {steps: [], end: {procedure, node}};
  const {steps, end} = walk(spotOf(procedure, node.next));
  return {steps: [{procedure, node}, ...steps], end};
}

function spotOf(procedure: Procedure, id: string): Spot {
  const node = procedure.nodes.find((one) => one.id === id);
  if (!node) throw new Error(`${procedure.id} has no node ${id}`);
  return {procedure, node};
}

const step = (context: RenderContext, spot: Spot): ElementNode =>
  el(
    'li',
    {},
    said(context, spot),
    stepFacts(context, spot.node),
    spot.node.do_not && prohibitions(spot.node.do_not),
  );

const outcome = (context: RenderContext, spot: Spot): ElementNode =>
  el('div', {className: ['chooser__end']}, said(context, spot));

/** What to do, and the place where its basis stands. */
const said = (context: RenderContext, {procedure, node}: Spot): ElementNode =>
  el(
    'p',
    {},
    node.text,
    text(' '),
    link(pathToRecord(context, procedure, node.id), {className: ['chooser__basis']}, 'Basis'),
  );
