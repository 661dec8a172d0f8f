import type {DirectiveUse} from '../edition';
import type {Child} from './nodes';
import type {RenderContext} from './render-context';

/**
 * Turns one use of a directive into static nodes. The input has been checked: what the directive names exists.
 * @param children the Markdown inside the directive
 */
export type Renderer = (
  context: RenderContext,
  use: DirectiveUse,
  children: readonly Child[],
) => Child[];
