import {recordOf, selectRecords, type Situation} from '../edition';
import {basisLine} from './basis-marks';
import {factList} from './entry-parts';
import {el, link, type ElementNode} from './nodes';
import {prohibitions} from './procedure-step';
import {channelLinks, linkList} from './record-links';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

/** `::situations{ids=offered-money home}`: what to do in each; without `home`, a list that leads to them. */
export const renderSituations: Renderer = (context, use) => {
  const situations = selectRecords(context.edition, 'situations', use.attributes).map(
    ({record}) => record,
  );
  if ('home' in use.attributes) return situations.map((one) => situationAtHome(context, one));
  return [
    linkList(
      context,
      situations.map(({id, title, do_now: [first]}) => ({id, name: title, summary: first ?? ''})),
    ),
  ];
};

const situationAtHome = (context: RenderContext, situation: Situation): ElementNode =>
  el(
    'section',
    {
      className: ['situation'],
      id: situation.id,
      dataRecord: situation.id,
      ariaLabel: situation.title,
    },
    label('Do now'),
    el('ol', {}, ...situation.do_now.map((item) => el('li', {}, item))),
    prohibitions(situation.do_not),
    factList([
      ['Tell', channelLinks(context, situation.tell)],
      [
        'If that channel may be part of the problem',
        channelLinks(context, situation.if_compromised),
      ],
      ['Write down', situation.write_down],
      ['What happens next', situation.next],
      ['The whole path', pathLink(context, situation)],
      ['Basis', basisLine(context, situation), 'unsearched'],
    ]),
  );

const label = (words: string): ElementNode =>
  el('p', {className: ['situation__label']}, el('strong', {}, words));

function pathLink(context: RenderContext, {procedure}: Situation): ReturnType<typeof link> {
  const {title} = recordOf(context.edition, 'procedures', procedure);
  return link(pathToRecord(context, {id: procedure}), {}, title);
}
