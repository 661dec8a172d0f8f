import {recordOf, type Edition, type Node, type Procedure} from '../edition';
import type {Flow, FlowEdge, FlowNode} from '../pictures/flow';
import {PICTURE_WORDS} from '../words/pictures-en';
import {numberNodes} from './procedure-numbers';

const WORDS = PICTURE_WORDS.flow;

/**
 * A procedure as a picture: what has a few words for it (`short`). What has none is left out, and
 * the line goes on to what follows it.
 */
export function toFlow(edition: Edition, procedure: Procedure): Flow {
  const numberOf = numberNodes(procedure);
  const nodes = procedure.nodes.filter(({short}) => short);
  return {
    nodes: nodes.map((node) => toFlowNode(edition, node, numberOf(node.id))),
    edges: nodes.flatMap((node) => edgesOf(procedure, node)),
  };
}

function toFlowNode(edition: Edition, node: Node, number: string): FlowNode {
  const {id, kind, short = '', decides, channels, if_compromised: other} = node;
  const named = (words: string, ids: readonly string[] | undefined): string[] =>
    ids ? [`${words} ${namesOf(edition, ids)}`] : [];
  const parts = [
    `${number} ${short}`,
    ...(decides ? [`${WORDS.decides} ${decides}`] : []),
    ...named(WORDS.to, channels),
    ...named(WORDS.ifCompromised, other),
  ];
  return {id, kind, parts};
}

/** `Head of mission; Conduct team` */
const namesOf = (edition: Edition, ids: readonly string[]): string =>
  ids
    .map((id) => recordOf(edition, 'channels', id))
    .map(({short, name}) => short ?? name)
    .join('; ');

function edgesOf(procedure: Procedure, {id, answers, next}: Node): FlowEdge[] {
  const drawn = (to: string): string => {
    const node = procedure.nodes.find((one) => one.id === to);
    return node && !node.short && node.next !== undefined ? drawn(node.next) : to;
  };
  if (answers) return answers.map(({label, to}) => ({from: id, to: drawn(to), label}));
  return next === undefined ? [] : [{from: id, to: drawn(next)}];
}
