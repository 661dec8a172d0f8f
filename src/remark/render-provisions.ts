import {recordOf, selectRecords, type TopicOfLaw} from '../edition';
import {basisLine, withBasis} from './basis-marks';
import {claimList, claimText} from './claim-list';
import {entryAtHome, entryTitle, factList} from './entry-parts';
import {el, heading, link, type Child, type ElementNode} from './nodes';
import {linkList, recordLinks} from './record-links';
import {shortName, sourceOf} from './provision-rows';
import {pathToRecord, type RenderContext} from './render-context';
import {forceMark} from './render-comparison';
import type {Renderer} from './renderer';
import {scrollTable, tableRow} from './scroll-table';

/** `::provisions{file=definition home}`: each topic of law with what every instrument says on it. */
export const renderProvisions: Renderer = (context, use) => {
  const topics = selectRecords(context.edition, 'provisions', use.attributes).map(
    ({record}) => record,
  );
  if ('home' in use.attributes) return topics.flatMap((topic) => topicAtHome(context, topic));
  return [
    linkList(
      context,
      topics.map(({id, title, summary}) => ({id, name: title, summary})),
    ),
  ];
};

function topicAtHome(context: RenderContext, topic: TopicOfLaw): Child[] {
  const {id, number, title, notes, choices, wording, pitfalls} = topic;
  return [
    heading(3, `${id}-topic`, `${number}. ${title}`),
    entryAtHome(
      id,
      title,
      entryTitle(id, title),
      el('p', {}, ...withBasis(context, topic.summary, topic)),
      provisionTable(context, topic),
      notes && claimList(context, notes),
      factList([
        ['Choices to make', choices && claimList(context, choices)],
        ['Words that would do', wording && claimText(context, wording)],
        ['Pitfalls', pitfalls && recordLinks(context, pitfalls), 'unsearched'],
      ]),
    ),
  ];
}

function provisionTable(context: RenderContext, topic: TopicOfLaw): ElementNode {
  const rows = topic.provisions.map((provision) => {
    const {instrument, at} = sourceOf(provision);
    const record = recordOf(context.edition, 'instruments', instrument);
    return tableRow(
      link(pathToRecord(context, record), {}, shortName(record)),
      at ?? '–',
      forceMark(context, provision),
      provision.asks ?? '–',
      basisLine(context, provision),
    );
  });
  return scrollTable({
    caption: `${topic.title}: what each instrument says`,
    columns: ['Instrument', 'Place', 'Force', 'What it asks', 'Basis'],
    rows,
    names: ['provisions'],
  });
}
