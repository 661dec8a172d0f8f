import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {mandateChoices} from './mandate-choices';
import {el, type ElementNode, type Properties} from './nodes';
import type {RenderContext} from './render-context';

/**
 * Puts the place where a reader chooses a mandate and a phase before the first list it is about, so
 * that what the page begins with stays first. Only a script can fill it (`client/lens/`): it is
 * hidden until then. A page has it whose items are not for all mandates, or not for all phases; a
 * page for one mandate has only the phase to choose, and a brief, which is for one of each, nothing.
 */
export function addMandateLens(tree: Root, context: RenderContext): void {
  const {settings, directives} = context.page;
  const isForSeveral = settings.mandates === 'all' || settings.mandates.length > 1;
  if (!isForSeveral && directives.some(({name}) => name === 'brief')) return;
  const byMandate = isForSeveral && names(tree, 'dataApplicability');
  if (!byMandate && !names(tree, 'dataPhases')) return;
  const first = tree.children.findIndex((part) => names(part, 'dataApplicability', 'dataPhases'));
  tree.children.splice(first, 0, lensOf(context, byMandate) as never);
}

function lensOf({edition, page}: RenderContext, byMandate: boolean): ElementNode {
  const {mandates} = page.settings;
  const kinds = mandateChoices(edition).filter(
    ({id}) => mandates === 'all' || mandates.some((mandate) => mandate === id),
  );
  const phases = (edition.vocabulary.get('phase') ?? []).map(({value, label}) => ({
    id: value,
    title: label,
  }));
  return el('div', {
    className: ['lens'],
    role: 'group',
    ariaLabel: byMandate ? 'Mandate and phase' : 'Phase',
    hidden: true,
    dataSearch: 'off',
    dataTool: 'lens',
    dataMandate: byMandate ? JSON.stringify(kinds) : undefined,
    dataPhase: JSON.stringify(phases),
  });
}

/** Whether an element in it has one of the properties. */
function names(part: Nodes, ...properties: readonly string[]): boolean {
  let found = false;
  visit(part, ({data}) => {
    const has = (data as {hProperties?: Properties} | undefined)?.hProperties ?? {};
    found ||= properties.some((name) => has[name] !== undefined);
  });
  return found;
}
