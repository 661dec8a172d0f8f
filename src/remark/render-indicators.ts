import {findRecord, selectRecords, type Claim, type GroupOfSigns, type Indicator} from '../edition';
import {basisLine} from './basis-marks';
import {el, link, text, type ElementNode} from './nodes';
import {permalink} from './permalink';
import {label, pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

/**
 * `::indicators{group=general-signs home}`: the signs of a group, with what they do not prove.
 * Other filters give a short list that links there.
 */
export const renderIndicators: Renderer = (context, use) => {
  const signs = selectRecords(context.edition, 'indicators', use.attributes).map(
    ({record}) => record,
  );
  const shown = signs.filter((sign) => isShown(context, sign));
  if (!('home' in use.attributes)) {
    const short = shown.map((sign) => shortSign(context, sign));
    return [el('ul', {className: ['signs', 'signs--short'], dataSearch: 'off'}, ...short)];
  }
  const list = el('ul', {className: ['signs']}, ...shown.map((sign) => fullSign(context, sign)));
  const group = findRecord(context.edition, 'groups', use.attributes.group ?? '');
  return [group ? signGroup(context, group, list, signs.length - shown.length) : list];
};

const isShown = (context: RenderContext, sign: Indicator): boolean =>
  sign.release === 'public' || context.release === 'mission';

/** @param kept how many signs of the group are not shown */
function signGroup(
  context: RenderContext,
  {id, title, summary, does_not_prove, action}: GroupOfSigns,
  list: ElementNode,
  kept: number,
): ElementNode {
  const caution = (words: string, claim: Claim) =>
    el('p', {}, el('strong', {}, words), claim.text, text(' '), basisLine(context, claim));
  return el(
    'section',
    {className: ['sign-group'], id, dataRecord: id, ariaLabel: title},
    el('p', {}, summary),
    list,
    kept > 0 && keptSigns(kept),
    el(
      'div',
      {className: ['caution']},
      caution('What these signs do not prove. ', does_not_prove),
      caution('What to do. ', action),
    ),
  );
}

const keptSigns = (count: number): ElementNode =>
  el(
    'p',
    {className: ['kept']},
    `${count} more ${count === 1 ? 'sign is' : 'signs are'} kept for use inside missions. Ask your focal point.`,
  );

function fullSign(context: RenderContext, sign: Indicator): ElementNode {
  const code = sign.id.toUpperCase();
  const stages = sign.stages.map((stage) => label(context, 'stage', stage)).join(', ');
  const seenBy = sign.seen_by.map((who) => label(context, 'audience', who)).join(', ');
  return el(
    'li',
    {className: ['sign'], id: sign.id, dataRecord: sign.id},
    el(
      'p',
      {className: ['sign__line']},
      el('span', {className: ['sign__code']}, code),
      text(' '),
      sign.text,
      text(' '),
      permalink(sign.id, `sign ${code}`),
    ),
    sign.caution && el('p', {className: ['sign__caution']}, `But: ${sign.caution}`),
    el(
      'p',
      {className: ['sign__facts'], dataSearch: 'off'},
      `${stages} · ${seenBy} · `,
      basisLine(context, sign),
    ),
  );
}

/** A sign away from its home: its code leads there. */
function shortSign(context: RenderContext, sign: Indicator): ElementNode {
  const code = link(
    pathToRecord(context, sign),
    {className: ['sign__code']},
    sign.id.toUpperCase(),
  );
  return el(
    'li',
    {className: ['sign']},
    el('p', {className: ['sign__line']}, code, text(' '), sign.text),
  );
}
