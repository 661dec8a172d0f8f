import {entriesOf, type Entry} from '../model/edition';
import {didYouMean} from '../model/suggest';
import type {Problem} from '../model/problem';
import type {Procedure} from '../model/records.generated';
import type {Check} from './check';

type Node = Procedure['nodes'][number];
type Report = (part: string, where: string, what: string, cure: string) => void;

/** A place in a procedure that leads to a node. */
interface Pointer {
  to: string;
  part: string;
}

/** A node and where it leads. */
interface Step {
  node: Node;
  part: string;
  targets: Pointer[];
}

/** A procedure is a graph without loops in which every path ends in an outcome, and which has a route for everybody. */
export const procedureGraph: Check = {
  name: 'procedure',
  needs: 'records',
  run: (edition) => {
    const categories = (edition.vocabulary.get('personnel') ?? []).map((word) => word.value);
    return entriesOf(edition, 'procedures').flatMap((entry) => checkProcedure(entry, categories));
  },
};

function checkProcedure(entry: Entry<'procedures'>, categories: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (part, where, what, cure) =>
    problems.push({
      file: entry.file,
      ...entry.positionOf(part),
      where: `${entry.id} › ${where}`,
      what,
      cure,
      rule: 'procedure',
    });
  const {nodes, start, routes} = entry.record;
  const steps = nodes.map(toStep);
  const byId = new Map<string, Step>();
  for (const step of steps) {
    const {id} = step.node;
    if (byId.has(id)) report(`${step.part}/id`, id, 'occurs twice', 'give each node its own id');
    else byId.set(id, step);
  }
  checkTargets(steps, start, byId, report);
  checkReach(steps, start, byId, report);
  checkLoops(steps, byId, report);
  if (routes) checkRoutes(routes, categories, report);
  return problems;
}

function toStep(node: Node, index: number): Step {
  const part = `/nodes/${index}`;
  const answers = (node.answers ?? []).map(({to}, i) => ({to, part: `${part}/answers/${i}/to`}));
  const next = node.next === undefined ? [] : [{to: node.next, part: `${part}/next`}];
  return {node, part, targets: [...answers, ...next]};
}

function checkTargets(
  steps: readonly Step[],
  start: string,
  byId: ReadonlyMap<string, Step>,
  report: Report,
): void {
  const check = (where: string, {to, part}: Pointer) => {
    if (byId.has(to)) return;
    const cure = didYouMean(to, byId.keys(), 'add the node, or correct the id');
    report(part, where, `leads to "${to}", which is not a node`, cure);
  };
  check('start', {to: start, part: '/start'});
  for (const {node, targets} of steps) for (const target of targets) check(node.id, target);
}

function checkReach(
  steps: readonly Step[],
  start: string,
  byId: ReadonlyMap<string, Step>,
  report: Report,
): void {
  const reached = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const step = byId.get(id);
    if (!step || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...step.targets.map(({to}) => to));
  }
  const cure = 'lead an answer or a step to it, or remove it';
  for (const {node, part} of steps)
    if (!reached.has(node.id))
      report(`${part}/id`, node.id, 'cannot be reached from the start', cure);
}

/** Depth-first: a node met again on the way down closes a loop. The message prints the whole chain. */
function checkLoops(steps: readonly Step[], byId: ReadonlyMap<string, Step>, report: Report): void {
  const done = new Set<string>();
  const descend = ({node, targets}: Step, path: readonly string[]): void => {
    const chain = [...path, node.id];
    for (const {to, part} of targets) {
      const next = byId.get(to);
      if (chain.includes(to)) {
        const loop = [...chain.slice(chain.indexOf(to)), to].join(' → ');
        report(part, node.id, `closes a loop: ${loop}`, 'lead it onwards, to a step or an outcome');
      } else if (next && !done.has(to)) descend(next, chain);
    }
    done.add(node.id);
  };
  for (const step of steps) if (!done.has(step.node.id)) descend(step, []);
}

function checkRoutes(
  routes: NonNullable<Procedure['routes']>,
  categories: readonly string[],
  report: Report,
): void {
  const routed = new Set<string>();
  routes.forEach(({category}, index) => {
    if (routed.has(category))
      report(`/routes/${index}/category`, category, 'has two routes', 'join them in one');
    routed.add(category);
  });
  for (const category of categories)
    if (!routed.has(category))
      report('/routes', 'routes', `lack ${category}`, 'add a route for this category of personnel');
}
