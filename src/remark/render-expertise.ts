import {findRecord, selectRecords, type ExpertiseItem} from '../edition';
import {basisLine} from './basis-marks';
import {claimList, claimText} from './claim-list';
import {entryAtHome, entryTitle, factList, periodOf, stepList, wordList} from './entry-parts';
import {el, join, link, type Child, type ElementNode} from './nodes';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

/** `::expertise{kind=route home}`: profiles of experts, routes to obtain them, and money. */
export const renderExpertise: Renderer = (context, use) => {
  const items = selectRecords(context.edition, 'expertise', use.attributes);
  if ('home' in use.attributes)
    return [el('div', {className: ['entries']}, ...items.map(({record}) => item(context, record)))];
  return [
    el(
      'ul',
      {dataSearch: 'off'},
      ...items.map(({record}) =>
        el('li', {}, link(pathToRecord(context, record), {}, record.title), `: ${record.summary}`),
      ),
    ),
  ];
};

const item = (context: RenderContext, record: ExpertiseItem): ElementNode =>
  entryAtHome(
    record,
    record.title,
    entryTitle(record.id, record.title),
    el('p', {}, record.summary),
    factList([
      ['Exists', periodOf(record)],
      ['Must have', wordList(record.minimum)],
      ['Tasks', wordList(record.tasks)],
      ['Leaves behind', wordList(record.deliverables)],
      ['Legal status', record.status],
      ['Who pays', record.pays],
      ['Time it takes', record.lead_time && claimText(context, record.lead_time)],
      ['Steps', stepList(record.steps)],
      ['Rules', record.rules && claimList(context, record.rules)],
      ['Pays for', record.buys],
      ['Not for', record.limits],
      ['Hand-over', record.hand_over],
      [
        'Routes that suit',
        record.suits &&
          el(
            'span',
            {},
            ...join<Child>(
              record.suits.map((id) =>
                link(
                  pathToRecord(context, {id}),
                  {},
                  findRecord(context.edition, 'expertise', id)!.title,
                ),
              ),
              ' · ',
            ),
          ),
        'unsearched',
      ],
      ['Basis', basisLine(context, record), 'unsearched'],
    ]),
  );
