import {
  recordOf,
  selectRecords,
  type Instrument,
  type Reference,
  type TopicOfLaw,
} from '../edition';
import {basisLine, nameOf, withBasis} from './basis-marks';
import {claimList, claimText} from './claim-list';
import {entryAtHome, entryTitle, factList} from './entry-parts';
import {el, heading, link, text, type Child, type ElementNode} from './nodes';
import {linkList, recordLinks} from './record-links';
import {label, pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';
import {scrollTable, tableRow} from './scroll-table';

type Provision = TopicOfLaw['provisions'][number];

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

/** The first source of a provision is the instrument that contains it. */
function sourceOf({sources: [source]}: Provision): Reference {
  if (!source) throw new Error('A provision names no instrument');
  return source;
}

const shortName = (instrument: Instrument): string => instrument.short ?? nameOf(instrument);

const forceMark = (context: RenderContext, {force}: Provision): ElementNode =>
  el('span', {className: ['force', `force--${force}`]}, label(context, 'lawForce', force));

/** `::comparison{file=definition}`: topics down, instruments across, the earliest first; cells give place and force. */
export const renderComparison: Renderer = (context, use) => {
  const topics = selectRecords(context.edition, 'provisions', use.attributes).map(
    ({record}) => record,
  );
  const cited = topics.flatMap(({provisions}) => provisions.map((one) => sourceOf(one).instrument));
  const instruments = [...new Set(cited)]
    .map((id) => recordOf(context.edition, 'instruments', id))
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const rows = topics.map((topic) =>
    tableRow(
      link(pathToRecord(context, topic), {}, `${topic.number}. ${topic.title}`),
      ...instruments.map(({id}) => comparisonCell(context, topic, id)),
    ),
  );
  return [
    scrollTable({
      caption:
        'Topics of law and where each instrument speaks of them. A dash: it does not, or nothing was found.',
      columns: ['Topic', ...instruments.map(shortName)],
      rows,
      names: ['comparison'],
    }),
  ];
};

function comparisonCell(context: RenderContext, topic: TopicOfLaw, instrument: string): Child[] {
  const found = topic.provisions.filter((one) => sourceOf(one).instrument === instrument);
  if (found.length === 0) return [text('–')];
  return found.map((one) => el('p', {}, sourceOf(one).at, text(' '), forceMark(context, one)));
}
