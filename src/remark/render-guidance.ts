import {selectRecords, type GuidanceItem} from '../edition';
import {basisLine} from './basis-marks';
import {conditionMark, mandateName} from './condition-mark';
import {dutyMark} from './duty-mark';
import {factList, labels} from './entry-parts';
import {el, link, text, type ElementNode} from './nodes';
import {permalink} from './permalink';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

/** `::guidance{topic=first-contact home}`: guidance items, one line each, reason and basis on demand. */
export const renderGuidance: Renderer = (context, use) => {
  const entries = selectRecords(context.edition, 'guidance', use.attributes);
  const items = entries.map(({record}) => record);
  return ['home' in use.attributes ? itemsAtHome(context, items) : itemLinks(context, items)];
};

const itemsAtHome = (context: RenderContext, items: readonly GuidanceItem[]): ElementNode =>
  el(
    'ul',
    {className: ['items']},
    ...items.map((item) =>
      el(
        'li',
        {className: ['item'], id: item.id, dataRecord: item.id},
        itemLine(context, item, permalink(item.id, `“${item.text}”`)),
        whyOf(context, item),
      ),
    ),
  );

/** Items away from their home, each with a link that leads there. */
export const itemLinks = (context: RenderContext, items: readonly GuidanceItem[]): ElementNode =>
  el(
    'ul',
    {className: ['items'], dataSearch: 'off'},
    ...items.map((item) => {
      const why = link(pathToRecord(context, item), {className: ['item__home']}, 'Why');
      return el('li', {className: ['item']}, itemLine(context, item, why));
    }),
  );

const itemLine = (
  context: RenderContext,
  item: GuidanceItem,
  end: ReturnType<typeof link>,
): ElementNode =>
  el(
    'p',
    {className: ['item__line']},
    dutyMark(context, item.duty),
    text(' '),
    item.text,
    text(' '),
    end,
  );

function whyOf(context: RenderContext, item: GuidanceItem): ElementNode {
  const facts = factList(
    [
      ['For', labels(context, 'audience', item.audience)],
      ['Answers for it', item.owner],
      ['When', labels(context, 'phase', item.phase)],
      ['Mandates', mandatesOf(context, item)],
      ['Basis', basisLine(context, item)],
    ],
    {dataSearch: 'off'},
  );
  return el(
    'details',
    {className: ['item__why']},
    el('summary', {}, 'Why, who, on what basis'),
    el('p', {}, item.reason),
    facts,
  );
}

function mandatesOf(context: RenderContext, item: GuidanceItem): ElementNode {
  if (item.mandates === 'all')
    return el('span', {}, conditionMark(context, 'applies'), ' in every mandate');
  const conditions = item.mandates.map(({mandate, condition, why}) =>
    el(
      'li',
      {},
      `${mandateName(context, mandate)}: `,
      conditionMark(context, condition),
      why && ` ${why}`,
    ),
  );
  return el('ul', {className: ['conditions']}, ...conditions);
}
