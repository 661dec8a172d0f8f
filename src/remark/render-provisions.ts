import {findRecord, selectRecords, type Entry, type Instrument, type TopicOfLaw} from '../edition';
import {basisLine, nameOf} from './basis-marks';
import {claimList, claimText} from './claim-list';
import {entryAtHome, entryTitle, factList} from './entry-parts';
import {el, heading, join, link, text, type Child, type ElementNode} from './nodes';
import {label, pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';
import {scrollTable, wideTable} from './scroll-table';

type Provision = TopicOfLaw['provisions'][number];

/** `::provisions{file=definition home}`: each topic of law with what every instrument says on it. */
export const renderProvisions: Renderer = (context, use) => {
  const topics = selectRecords(context.edition, 'provisions', use.attributes);
  if ('home' in use.attributes) return topics.flatMap(({record}) => topicAtHome(context, record));
  return [
    el(
      'ul',
      {dataSearch: 'off'},
      ...topics.map(({record}) =>
        el('li', {}, link(pathToRecord(context, record), {}, record.title), `: ${record.summary}`),
      ),
    ),
  ];
};

function topicAtHome(context: RenderContext, topic: TopicOfLaw): Child[] {
  const head = el(
    'tr',
    {},
    ...['Instrument', 'Place', 'Force', 'What it asks', 'Basis'].map((title) =>
      el('th', {scope: 'col'}, title),
    ),
  );
  const rows = topic.provisions.map((provision) =>
    el(
      'tr',
      {},
      el('th', {scope: 'row'}, instrumentLink(context, provision)),
      el('td', {}, provision.sources[0]!.at ?? '–'),
      el('td', {}, forceMark(context, provision)),
      el('td', {}, provision.asks ?? '–'),
      el('td', {}, basisLine(context, provision)),
    ),
  );
  return [
    heading(3, `${topic.id}-topic`, `${topic.number}. ${topic.title}`),
    entryAtHome(
      topic,
      topic.title,
      entryTitle(topic.id, topic.title),
      el(
        'p',
        {},
        topic.summary,
        text(' '),
        el('span', {dataSearch: 'off'}, basisLine(context, topic)),
      ),
      scrollTable(`${topic.title}: what each instrument says`, head, rows, 'provisions'),
      ...(topic.notes ? [claimList(context, topic.notes)] : []),
      factList([
        ['Choices to make', topic.choices && claimList(context, topic.choices)],
        ['Words that would do', topic.wording && claimText(context, topic.wording)],
        [
          'Pitfalls',
          topic.pitfalls && el('span', {}, ...pitfallLinks(context, topic.pitfalls)),
          'unsearched',
        ],
      ]),
    ),
  ];
}

const pitfallLinks = (context: RenderContext, ids: readonly string[]): Child[] =>
  join<Child>(
    ids.map((id) =>
      link(pathToRecord(context, {id}), {}, findRecord(context.edition, 'pitfalls', id)!.title),
    ),
    ' · ',
  );

const instrumentOf = (context: RenderContext, provision: Provision): Instrument =>
  findRecord(context.edition, 'instruments', provision.sources[0]!.instrument)!;

const instrumentLink = (context: RenderContext, provision: Provision): Child => {
  const instrument = instrumentOf(context, provision);
  return link(pathToRecord(context, instrument), {}, shortName(instrument));
};

const shortName = (instrument: Instrument): string => instrument.short ?? nameOf(instrument);

const forceMark = (context: RenderContext, {force}: Provision): ElementNode =>
  el('span', {className: ['force', `force--${force}`]}, label(context, 'lawForce', force));

/** `::comparison{file=definition}`: topics down, instruments across, the earliest first; each cell gives the place and the force. */
export const renderComparison: Renderer = (context, use) => {
  const topics = selectRecords(context.edition, 'provisions', use.attributes);
  const instruments = [
    ...new Set(
      topics.flatMap(({record}) =>
        record.provisions.map((provision) => provision.sources[0]!.instrument),
      ),
    ),
  ]
    .map((id) => findRecord(context.edition, 'instruments', id)!)
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const rows = topics.map(({record}) => ({
    title: link(pathToRecord(context, record), {}, `${record.number}. ${record.title}`),
    cells: instruments.map(({id}) => cellOf(context, record, id)),
  }));
  return [
    wideTable(
      'Topics of law and where each instrument speaks of them. A dash: it does not, or nothing was found.',
      ['Topic', ...instruments.map(shortName)],
      rows,
      'comparison',
    ),
  ];
};

function cellOf(
  context: RenderContext,
  topic: Entry<'provisions'>['record'],
  instrument: string,
): Child[] {
  const found = topic.provisions.filter(
    (provision) => provision.sources[0]!.instrument === instrument,
  );
  if (found.length === 0) return [text('–')];
  return found.map((provision) =>
    el('p', {}, provision.sources[0]!.at, text(' '), forceMark(context, provision)),
  );
}
