import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {entriesOf} from '../edition';
import {el, type ElementNode, type Properties} from './nodes';
import type {RenderContext} from './render-context';

/**
 * Puts the place where a reader chooses a mandate and a phase before the first list it is about, so
 * that what the page begins with stays first. Only a script can fill it (`client/lens/`): it is
 * hidden until then. Only a page for several mandates has it, with items that are not for all of
 * them.
 */
export function addMandateLens(tree: Root, context: RenderContext): void {
  const {mandates} = context.page.settings;
  if (mandates !== 'all' && mandates.length < 2) return;
  if (!names(tree, 'dataApplicability')) return;
  const first = tree.children.findIndex((part) => names(part, 'dataApplicability', 'dataPhases'));
  tree.children.splice(first, 0, lensOf(context) as never);
}

function lensOf({edition, page}: RenderContext): ElementNode {
  const {mandates} = page.settings;
  const kinds = entriesOf(edition, 'mandates')
    .map(({record}) => record)
    .filter(({id}) => mandates === 'all' || mandates.some((mandate) => mandate === id))
    .sort((a, b) => a.order - b.order)
    .map(({id, title}) => ({id, title}));
  const phases = (edition.vocabulary.get('phase') ?? []).map(({value, label}) => ({
    id: value,
    title: label,
  }));
  return el('div', {
    className: ['lens'],
    role: 'group',
    ariaLabel: 'Mandate and phase',
    hidden: true,
    dataSearch: 'off',
    dataTool: 'lens',
    dataMandate: JSON.stringify(kinds),
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
