import {entriesOf, type Entry} from '../model/edition';
import {didYouMean} from '../model/suggest';
import type {Problem} from '../model/problem';
import type {Procedure} from '../model/records.generated';
import type {Check} from './check';

type Node = Procedure['nodes'][number];

/**
 * An outcome that hands over to another procedure names a node there, from which no path hands over
 * once more: a reader who is led from question to question never comes back to one.
 */
export const procedureContinuation: Check = {
  name: 'procedure',
  needs: 'records',
  run: (edition) => {
    const entries = entriesOf(edition, 'procedures');
    const procedures = new Map(entries.map(({record}) => [record.id, record]));
    return entries.flatMap((entry) =>
      entry.record.nodes.flatMap((node, index) => checkNode(entry, node, index, procedures)),
    );
  },
};

function checkNode(
  entry: Entry<'procedures'>,
  node: Node,
  index: number,
  procedures: ReadonlyMap<string, Procedure>,
): Problem[] {
  const {continue_with: onward} = node;
  // A procedure that does not exist is reported with every other reference.
  const target = onward && procedures.get(onward.procedure);
  if (!target) return [];
  const report = (what: string, cure: string): Problem[] => {
    const place = entry.positionOf(`/nodes/${index}/continue_with/at`);
    const where = `${entry.id} › ${node.id}`;
    return [{file: entry.file, ...place, where, what, cure, rule: 'procedure'}];
  };
  const ids = target.nodes.map(({id}) => id);
  if (!ids.includes(onward.at))
    return report(
      `continues at "${onward.at}", which is not a node of ${target.id}`,
      didYouMean(onward.at, ids, 'name one of its nodes'),
    );
  const again = reachedFrom(target, onward.at).find((one) => one.continue_with);
  if (!again) return [];
  return report(
    `continues at a node from which ${again.id} hands over once more`,
    'continue at a later node, so that nobody is sent back and forth',
  );
}

function reachedFrom({nodes}: Procedure, start: string): Node[] {
  const reached = new Set<Node>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const node = nodes.find((one) => one.id === id);
    if (!node || reached.has(node)) continue;
    reached.add(node);
    waiting.push(...(node.answers ?? []).map(({to}) => to), ...(node.next ? [node.next] : []));
  }
  return [...reached];
}
