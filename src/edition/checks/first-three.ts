import type {Nodes} from 'mdast';
import {conditionFor} from '../model/applicability';
import type {Edition, PageEntry} from '../model/edition';
import {nodesIn, placeOf} from '../model/nodes-in';
import type {Problem} from '../model/problem';
import type {GuidanceItem} from '../model/records.generated';
import {selectRecords} from '../model/select-records';
import {NEXT} from '../read/find-editions';
import {toIds, type DirectiveUse} from '../read/read-directives';
import type {Check} from './check';

const THREE = 3;
/** From so many items on, a reader without time has to be told where to begin. */
const LONG = 8;

/** A long list of what to do says which three come first. Editions published before the rule need not. */
export const firstThree: Check = {
  name: 'first-three',
  needs: 'directives',
  run: (edition) =>
    edition.pages.flatMap((page) => [
      ...page.directives
        .filter(({name}) => name === 'guidance')
        .flatMap((use) => toProblems(page, use.at, '::guidance', faultOfList(edition, page, use))),
      ...nodesIn(page.tree, 'containerDirective')
        .filter(({name}) => name === 'first')
        .flatMap((box) => toProblems(page, placeOf(box), ':::first', faultOfBox(box))),
    ]),
};

interface Fault {
  what: string;
  cure: string;
}

const toProblems = (
  {file}: PageEntry,
  at: {line: number; column: number},
  where: string,
  fault: Fault | undefined,
): Problem[] => (fault ? [{file, ...at, where, ...fault, rule: 'first-three'}] : []);

function faultOfList(
  edition: Edition,
  {settings: {mandates}}: PageEntry,
  {attributes}: DirectiveUse,
): Fault | undefined {
  const items = selectRecords(edition, 'guidance', attributes);
  const shown = items.map(({id}) => id);
  if (attributes.first === undefined) {
    if (edition.folders.name !== NEXT) return undefined;
    const toDo = items.filter(({record}) => isToDo(record, mandates));
    if (toDo.length < LONG) return undefined;
    return {
      what: `lists ${toDo.length} things to do, and does not say which three come first`,
      cure: `add first="${toDo
        .map(({id}) => id)
        .slice(0, THREE)
        .join(' ')}", or the three that you choose`,
    };
  }
  const first = [...new Set(toIds(attributes.first))];
  const strange = first.find((id) => !shown.includes(id));
  if (strange !== undefined)
    return {
      what: `puts ${strange} first, which is not in its list`,
      cure: `name three of ${shown.join(', ')}`,
    };
  if (first.length === THREE && shown.length > THREE) return undefined;
  return {
    what: `puts ${first.length} of ${shown.length} items first`,
    cure: 'name three of more than three, or leave first out',
  };
}

/** On a page for one mandate, what is not in that mandate is shown as "not yours". */
const isToDo = (item: GuidanceItem, mandates: PageEntry['settings']['mandates']): boolean =>
  mandates === 'all' ||
  mandates.some((mandate) => conditionFor(item, mandate) !== 'not-in-mandate');

function faultOfBox(box: Nodes & {type: 'containerDirective'}): Fault | undefined {
  const [list, ...others] = box.children;
  if (list?.type === 'list' && list.children.length === THREE && others.length === 0)
    return undefined;
  return {
    what: 'does not hold one list of three items',
    cure: 'keep the three items that come first in it, and write the others below :::',
  };
}
