import {entriesOf, type Entry} from '../model/edition';
import {didYouMean} from '../model/suggest';
import type {Problem} from '../model/problem';
import type {Procedure} from '../model/records.generated';
import type {Check} from './check';

type Node = Procedure['nodes'][number];
type Report = (part: string, where: string, what: string, cure: string) => void;

/** A procedure is a graph without loops in which every path ends in an outcome, and which has a route for everybody. */
export const procedureGraph: Check = {
  name: 'procedure',
  needs: 'records',
  run: (edition) => {
    const categories = edition.vocabulary.get('personnel') ?? [];
    return entriesOf(edition, 'procedures').flatMap((entry) =>
      checkProcedure(
        entry,
        categories.map((word) => word.value),
      ),
    );
  },
};

function checkProcedure(entry: Entry<'procedures'>, categories: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (part, where, what, cure) => {
    problems.push({
      file: entry.file,
      ...entry.positionOf(part),
      where: `${entry.id} › ${where}`,
      what,
      cure,
      rule: 'procedure',
    });
  };
  const {nodes, start, routes} = entry.record;
  const byId = new Map<string, number>();
  nodes.forEach((node, index) => {
    if (byId.has(node.id))
      report(`/nodes/${index}/id`, node.id, 'occurs twice', 'give each node its own id');
    else byId.set(node.id, index);
  });
  checkTargets(nodes, start, byId, report);
  checkReach(nodes, start, byId, report);
  checkLoops(nodes, byId, report);
  const routed = new Map<string, number>();
  routes.forEach((route, index) => {
    if (routed.has(route.category))
      report(`/routes/${index}/category`, route.category, 'has two routes', 'join them in one');
    routed.set(route.category, index);
  });
  for (const category of categories) {
    if (!routed.has(category))
      report('/routes', 'routes', `lack ${category}`, 'add a route for this category of personnel');
  }
  return problems;
}

/** Where a node leads, with the place of each pointer. */
function targetsOf(node: Node, index: number): {to: string; part: string}[] {
  const answers = (node.answers ?? []).map((answer, i) => ({
    to: answer.to,
    part: `/nodes/${index}/answers/${i}/to`,
  }));
  return node.next === undefined
    ? answers
    : [...answers, {to: node.next, part: `/nodes/${index}/next`}];
}

function checkTargets(
  nodes: readonly Node[],
  start: string,
  byId: ReadonlyMap<string, number>,
  report: Report,
): void {
  const known = [...byId.keys()];
  const missing = (part: string, where: string, to: string) =>
    report(
      part,
      where,
      `leads to "${to}", which is not a node`,
      didYouMean(to, known, 'add the node, or correct the id'),
    );
  if (!byId.has(start)) missing('/start', 'start', start);
  nodes.forEach((node, index) => {
    for (const {to, part} of targetsOf(node, index)) if (!byId.has(to)) missing(part, node.id, to);
  });
}

function checkReach(
  nodes: readonly Node[],
  start: string,
  byId: ReadonlyMap<string, number>,
  report: Report,
): void {
  const reached = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const index = byId.get(id);
    if (index === undefined || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...targetsOf(nodes[index]!, index).map((target) => target.to));
  }
  nodes.forEach((node, index) => {
    if (!reached.has(node.id))
      report(
        `/nodes/${index}/id`,
        node.id,
        'cannot be reached from the start',
        'lead an answer or a step to it, or remove it',
      );
  });
}

/** Depth-first; a node met again on the way down closes a loop. The message prints the whole chain. */
function checkLoops(
  nodes: readonly Node[],
  byId: ReadonlyMap<string, number>,
  report: Report,
): void {
  const done = new Set<string>();
  const descend = (index: number, path: readonly string[]): void => {
    const node = nodes[index]!;
    for (const {to, part} of targetsOf(node, index)) {
      const chain = [...path, node.id];
      const target = byId.get(to);
      if (chain.includes(to))
        report(
          part,
          node.id,
          `closes a loop: ${[...chain.slice(chain.indexOf(to)), to].join(' → ')}`,
          'lead it onwards, to a step or an outcome',
        );
      else if (target !== undefined && !done.has(to)) descend(target, chain);
    }
    done.add(node.id);
  };
  nodes.forEach((node, index) => {
    if (!done.has(node.id)) descend(index, []);
  });
}
