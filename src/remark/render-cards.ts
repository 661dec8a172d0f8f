import {
  attributeOf,
  entriesOf,
  formatDate,
  recordOf,
  toIds,
  type Channel,
  type Procedure,
  type Situation,
} from '../edition';
import {prohibition} from './duty-mark';
import {el, type Child, type ElementNode} from './nodes';
import {paperFoot} from './paper-foot';
import type {RenderContext} from './render-context';
import type {Renderer} from './renderer';

/**
 * `::cards`: what to carry. One card the size of a bank card with whom to tell, and one of A6 for
 * each situation. Each prints alone on a sheet of its size (`cards.css`), with lines for the
 * numbers that only a mission knows.
 */
export const renderCards: Renderer = (context) => [
  whomToTell(context, 'pocket'),
  ...entriesOf(context.edition, 'situations').map(({record}) =>
    situationCard(context, record, 'a6'),
  ),
];

/** `::posters{ids=woman-asks-for-help}`: whom to tell, and situations, each on a sheet of A4 for a wall. */
export const renderPosters: Renderer = (context, use) => [
  whomToTell(context, 'a4'),
  ...toIds(attributeOf(use, 'ids')).map((id) =>
    situationCard(context, recordOf(context.edition, 'situations', id), 'a4'),
  ),
];

type CardSize = 'pocket' | 'a6' | 'a4';

function whomToTell(context: RenderContext, size: CardSize): ElementNode {
  const {edition} = context;
  const procedures = entriesOf(edition, 'procedures')
    .map(({record}) => record)
    .filter(({routes}) => routes);
  return card(
    context,
    size,
    'Whom do I tell?',
    lines(context, size, 'Danger to life', channelsOf(procedures, 'call-for-help')),
    ...procedures.map((procedure) =>
      lines(context, size, procedure.title, channelsOf([procedure], 'report')),
    ),
    el('p', {}, prohibition('Do not'), ' investigate, photograph, warn, pay or talk about it.'),
  );
}

/** The channels that a step of the procedures names, each once. */
const channelsOf = (procedures: readonly Procedure[], step: string): string[] => [
  ...new Set(procedures.flatMap(({nodes}) => nodes.find(({id}) => id === step)?.channels ?? [])),
];

const situationCard = (context: RenderContext, situation: Situation, size: CardSize): ElementNode =>
  card(
    context,
    size,
    situation.title,
    el('ol', {}, ...situation.do_now.map((item) => el('li', {}, item))),
    el(
      'ul',
      {},
      ...situation.do_not.map((item) => el('li', {}, prohibition('Do not'), ` ${item}`)),
    ),
    lines(context, size, 'Tell', situation.tell),
    lines(context, size, 'If that one may be part of it', situation.if_compromised),
    el('p', {}, el('strong', {}, 'Write down: '), situation.write_down),
  );

const card = (
  context: RenderContext,
  size: CardSize,
  title: string,
  ...content: Child[]
): ElementNode =>
  el(
    'section',
    {className: ['card', `card--${size}`], ariaLabel: title, dataSearch: 'off'},
    el('p', {className: ['card__title']}, el('strong', {}, title)),
    ...content,
    paperFoot(
      context,
      size === 'a4'
        ? ` As of ${formatDate(context.edition.about.as_of)}. Is there a newer edition? Tested by: ________ on: ________`
        : '',
    ),
  );

/** Posts, each with a line to write its number on. */
function lines(
  context: RenderContext,
  size: CardSize,
  title: string,
  channels: readonly string[],
): ElementNode {
  return el(
    'div',
    {className: ['card__lines']},
    el('p', {}, el('strong', {}, title)),
    el('ul', {className: ['posts']}, ...channels.map((id) => post(nameOn(context, size, id)))),
  );
}

const post = (name: string): ElementNode =>
  el('li', {}, name, el('span', {className: ['fill-in'], ariaHidden: 'true'}));

/** A card has room for acronyms; a poster is read by those who do not know them. */
function nameOn(context: RenderContext, size: CardSize, id: string): string {
  const channel: Channel = recordOf(context.edition, 'channels', id);
  return size === 'a4' ? channel.name : (channel.acronym ?? channel.name);
}
