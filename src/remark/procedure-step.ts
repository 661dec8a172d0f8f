import type {Node} from '../edition';
import {citation} from './basis-marks';
import {prohibition} from './duty-mark';
import {factList} from './entry-parts';
import {el, join, type ElementNode} from './nodes';
import {channelLinks} from './record-links';
import type {RenderContext} from './render-context';

/** What not to do at a step. */
export const prohibitions = (items: readonly string[]): ElementNode =>
  el(
    'ul',
    {className: ['path__donts']},
    ...items.map((item) => el('li', {}, prohibition('Do not'), ` ${item}`)),
  );

/** Who does a step, whom they tell, whom else where that one may be part of it, what they write, and by when. */
export const stepFacts = (context: RenderContext, node: Node): ElementNode | undefined =>
  factList([
    ['Who', node.who && el('span', {}, node.who)],
    ['Who decides', node.decides],
    ['Consent', node.consent],
    ['The mission', node.mission],
    ['To whom', node.channels && channelLinks(context, node.channels)],
    [
      'If that channel may be part of the problem',
      node.if_compromised && channelLinks(context, node.if_compromised),
    ],
    ['Write down', node.write_down && el('span', {}, node.write_down)],
    ['Time limit', node.time_limit && timeLimit(context, node.time_limit)],
  ]);

function timeLimit(context: RenderContext, limit: NonNullable<Node['time_limit']>): ElementNode {
  const sources = limit.sources.map((source) => citation(context, source));
  return el('span', {}, `${limit.text} `, ...join(sources, '; '));
}
