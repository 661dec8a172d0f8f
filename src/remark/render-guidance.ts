import {selectRecords, toIds, type GuidanceItem} from '../edition';
import {applicabilityFor} from '../edition/model/applicability';
import {toForMandate} from '../edition/model/for-mandate';
import {FOR_MANDATE_WORDS, STILL_FORBIDDEN} from '../words/for-mandate-en';
import {applicabilityData} from './applicability-data';
import {basisLine} from './basis-marks';
import {conditionMark, mandateName} from './condition-mark';
import {dutyMark, notYours} from './duty-mark';
import {factList, labels} from './entry-parts';
import {firstThree} from './first-three';
import {el, join, link, text, type Child, type ElementNode, type Properties} from './nodes';
import {permalink} from './permalink';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

/** `::guidance{topic=first-contact home}`: guidance items, one line each, reason and basis on demand. */
export const renderGuidance: Renderer = (context, use) => {
  const entries = selectRecords(context.edition, 'guidance', use.attributes);
  const items = entries.map(({record}) => record);
  const list = 'home' in use.attributes ? itemsAtHome : itemLinks;
  return firstThree(items, toIds(use.attributes.first ?? ''), (part) => list(context, part));
};

const itemsAtHome = (context: RenderContext, items: readonly GuidanceItem[]): ElementNode =>
  el(
    'ul',
    {className: ['items']},
    ...items.map((item) =>
      el(
        'li',
        {
          className: ['item'],
          id: item.id,
          dataRecord: item.id,
          ...lensData(context, item),
        },
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
      return el(
        'li',
        {className: ['item'], ...lensData(context, item)},
        itemLine(context, item, why),
      );
    }),
  );

/** A page for one mandate has only the phase to choose. */
function lensData(context: RenderContext, item: GuidanceItem): Properties {
  const {dataApplicability, ...others} = applicabilityData(context, item);
  return isForOneMandate(context) ? others : {...others, dataApplicability};
}

function isForOneMandate({page}: RenderContext): boolean {
  const {mandates} = page.settings;
  return mandates !== 'all' && mandates.length === 1;
}

const itemLine = (
  context: RenderContext,
  item: GuidanceItem,
  end: ReturnType<typeof link>,
): ElementNode => el('p', {className: ['item__line']}, ...saidOf(context, item), text(' '), end);

/**
 * An item as the readers of a page must take it. On a page for one mandate, what is not in that
 * mandate is never shown as a duty, and what needs a request says so; on a page for several, an
 * item that is not for all of them names those it is for.
 */
function saidOf(context: RenderContext, item: GuidanceItem): Child[] {
  const {mandates} = context.page.settings;
  const duty = [dutyMark(context, item.duty), text(' '), text(item.text)];
  if (!isForOneMandate(context))
    return item.mandates === 'all' ? duty : [...duty, text(' '), forWhichMandates(context, item)];
  const {condition, why} = applicabilityFor(item, mandates[0] ?? '') ?? NOT_YOURS;
  switch (toForMandate(condition, item.duty)) {
    case 'applies':
      return duty;
    case 'requested':
      return [...duty, text(' '), conditionMark(context, condition)];
    case 'not-yours':
      return [notYours(), text(` ${item.text}`), ...(why ? [text(' '), el('em', {}, why)] : [])];
    case 'others':
      return [...duty, text(' '), forOthers(why)];
  }
}

/** `For other mandates. The mission makes no arrests. This does not say that you may do it.` */
const forOthers = (why: string | undefined): ElementNode =>
  el('em', {}, [`${FOR_MANDATE_WORDS.others}.`, why ?? '', STILL_FORBIDDEN].join(' '));

const NOT_YOURS = {condition: 'not-in-mandate', why: undefined};

/** `Executive mandate: applies · Rule of law mandate: if mandated and requested` */
function forWhichMandates(context: RenderContext, {mandates}: GuidanceItem): ElementNode {
  const open =
    mandates === 'all' ? [] : mandates.filter(({condition}) => condition !== 'not-in-mandate');
  const named = open.map(({mandate, condition}) =>
    el('span', {}, `${mandateName(context, mandate)}: `, conditionMark(context, condition)),
  );
  return el('span', {className: ['item__mandates']}, ...join<Child>(named, ' · '));
}

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
