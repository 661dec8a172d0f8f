import {el, type ElementNode} from './nodes';
import type {RenderContext} from './render-context';

/** What only one page does by script, each in a script of its own (`client/bundle.ts`). */
export type Tool = 'law-comparator' | 'training-planner' | 'partner-worksheet';

/** Where a script puts a tool. It is empty until then, so that nothing stands there that does nothing. */
export const toolPlace = ({edition: {about}}: RenderContext, name: Tool): ElementNode =>
  el('div', {
    className: ['tool'],
    dataTool: name,
    dataEdition: about.edition,
    dataSearch: 'off',
    hidden: true,
  });
