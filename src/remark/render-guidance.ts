import {selectRecords, type Entry, type GuidanceItem} from '../edition';
import {basisLine} from './basis-marks';
import {conditionMark, mandateName} from './condition-mark';
import {el, link, text, type ElementNode} from './nodes';
import {permalink} from './permalink';
import {label, pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

/** `::guidance{topic=first-contact home}`: guidance items, one line each, reason and basis on demand. */
export const renderGuidance: Renderer = (context, use) => {
  const home = 'home' in use.attributes;
  const items = selectRecords(context.edition, 'guidance', use.attributes);
  return [
    el(
      'ul',
      {className: ['items'], dataSearch: home ? undefined : 'off'},
      ...items.map((entry) => guidanceItem(context, entry, home)),
    ),
  ];
};

/** One item. At its home it carries its permanent anchor; elsewhere it links there. */
export function guidanceItem(
  context: RenderContext,
  entry: Entry<'guidance'>,
  home: boolean,
): ElementNode {
  const item = entry.record;
  const anchor = home ? {id: item.id, dataRecord: item.id} : {};
  return el(
    'li',
    {className: ['item'], ...anchor},
    el(
      'p',
      {className: ['item__line']},
      el('span', {className: ['duty', `duty--${item.duty}`]}, label(context, 'duty', item.duty)),
      text(' '),
      item.text,
      text(' '),
      home
        ? permalink(item.id, `“${item.text}”`)
        : link(pathToRecord(context, item), {className: ['item__home']}, 'Why'),
    ),
    ...(home ? [whyOf(context, item)] : []),
  );
}

function whyOf(context: RenderContext, item: GuidanceItem): ElementNode {
  return el(
    'details',
    {className: ['item__why']},
    el('summary', {}, 'Why, who, on what basis'),
    el('p', {}, item.reason),
    el(
      'dl',
      {className: ['facts'], dataSearch: 'off'},
      ...fact('For', item.audience.map((who) => label(context, 'audience', who)).join(' · ')),
      ...(item.owner ? fact('Answers for it', item.owner) : []),
      ...fact('When', item.phase.map((phase) => label(context, 'phase', phase)).join(' · ')),
      el('dt', {}, 'Mandates'),
      el('dd', {}, ...mandatesOf(context, item)),
      el('dt', {}, 'Basis'),
      el('dd', {}, basisLine(context, item)),
    ),
  );
}

const fact = (name: string, value: string): ElementNode[] => [
  el('dt', {}, name),
  el('dd', {}, value),
];

function mandatesOf(context: RenderContext, item: GuidanceItem): ElementNode[] {
  if (item.mandates === 'all')
    return [el('span', {}, conditionMark(context, 'applies'), ' in every mandate')];
  return [
    el(
      'ul',
      {className: ['conditions']},
      ...item.mandates.map((entry) =>
        el(
          'li',
          {},
          `${mandateName(context, entry.mandate)}: `,
          conditionMark(context, entry.condition),
          entry.why ? ` ${entry.why}` : undefined,
        ),
      ),
    ),
  ];
}
