import {findRecord, selectRecords, type Entry, type GroupOfSigns, type Indicator} from '../edition';
import {basisLine} from './basis-marks';
import {el, link, text, type ElementNode} from './nodes';
import {permalink} from './permalink';
import {label, pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

/** `::indicators{group=general-signs home}`: the signs of a group, with what they do not prove; other filters give a short list that links there. */
export const renderIndicators: Renderer = (context, use) => {
  const signs = selectRecords(context.edition, 'indicators', use.attributes);
  const shown = signs.filter((entry) => isShown(context, entry.record));
  const kept = signs.length - shown.length;
  const group = findRecord(context.edition, 'groups', use.attributes.group ?? '');
  if (!('home' in use.attributes)) {
    return [
      el(
        'ul',
        {className: ['signs', 'signs--short'], dataSearch: 'off'},
        ...shown.map((entry) => shortSign(context, entry)),
      ),
    ];
  }
  const list = el('ul', {className: ['signs']}, ...shown.map((entry) => sign(context, entry)));
  return group ? [groupOf(context, group, list, kept)] : [list];
};

const isShown = (context: RenderContext, sign: Indicator): boolean =>
  sign.release === 'public' || context.release === 'mission';

function groupOf(
  context: RenderContext,
  group: GroupOfSigns,
  list: ElementNode,
  kept: number,
): ElementNode {
  return el(
    'section',
    {className: ['sign-group'], id: group.id, dataRecord: group.id, ariaLabel: group.title},
    el('p', {}, group.summary),
    list,
    ...(kept > 0
      ? [
          el(
            'p',
            {className: ['kept']},
            `${kept} more ${kept === 1 ? 'sign is' : 'signs are'} kept for use inside missions. Ask your focal point.`,
          ),
        ]
      : []),
    el(
      'div',
      {className: ['caution']},
      el(
        'p',
        {},
        el('strong', {}, 'What these signs do not prove. '),
        group.does_not_prove.text,
        text(' '),
        basisLine(context, group.does_not_prove),
      ),
      el(
        'p',
        {},
        el('strong', {}, 'What to do. '),
        group.action.text,
        text(' '),
        basisLine(context, group.action),
      ),
    ),
  );
}

function sign(context: RenderContext, {record}: Entry<'indicators'>): ElementNode {
  const facts = [
    record.stages.map((stage) => label(context, 'stage', stage)).join(', '),
    record.seen_by.map((who) => label(context, 'audience', who)).join(', '),
  ];
  return el(
    'li',
    {className: ['sign'], id: record.id, dataRecord: record.id},
    el(
      'p',
      {className: ['sign__line']},
      el('span', {className: ['sign__code']}, record.id.toUpperCase()),
      text(' '),
      record.text,
      text(' '),
      permalink(record.id, `sign ${record.id.toUpperCase()}`),
    ),
    record.caution ? el('p', {className: ['sign__caution']}, `But: ${record.caution}`) : undefined,
    el(
      'p',
      {className: ['sign__facts'], dataSearch: 'off'},
      `${facts.join(' · ')} · `,
      basisLine(context, record),
    ),
  );
}

/** A sign named away from its home: its code leads there. */
export function shortSign(context: RenderContext, {record}: Entry<'indicators'>): ElementNode {
  return el(
    'li',
    {className: ['sign']},
    el(
      'p',
      {className: ['sign__line']},
      link(pathToRecord(context, record), {className: ['sign__code']}, record.id.toUpperCase()),
      text(' '),
      record.text,
    ),
  );
}
