import {recordOf, selectRecords, type Instrument, type TopicOfLaw} from '../edition';
import {el, link, text, type ElementNode} from './nodes';
import {toPagePath, toRelativeLink} from './page-path';
import {provisionFacts, shortName, sourceOf, type Provision} from './provision-rows';
import {label, pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';
import {scrollTable} from './scroll-table';
import {toolPlace} from './tool-place';

/**
 * `::comparison{file=definition}`: topics down, instruments across, the earliest first; cells give
 * place and force. What each asks is there too, hidden: with a few instruments chosen there is room.
 */
export const renderComparison: Renderer = (context, use) => {
  const topics = selectRecords(context.edition, 'provisions', use.attributes).map(
    ({record}) => record,
  );
  const cited = topics.flatMap(({provisions}) => provisions.map((one) => sourceOf(one).instrument));
  const instruments = [...new Set(cited)]
    .map((id) => recordOf(context.edition, 'instruments', id))
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  return [
    scrollTable({
      caption:
        'Topics of law and where each instrument speaks of them. A dash: it does not, or nothing was found.',
      columns: ['Topic', ...instruments.map(instrumentHead)],
      rows: topics.map((topic) => topicRow(context, topic, instruments)),
      names: ['comparison'],
    }),
  ];
};

const instrumentHead = (instrument: Instrument): ElementNode =>
  el('th', {scope: 'col', dataDate: instrument.date}, shortName(instrument));

const topicRow = (
  context: RenderContext,
  topic: TopicOfLaw,
  instruments: readonly Instrument[],
): ElementNode =>
  el(
    'tr',
    {dataNumber: topic.number, dataTopic: topic.title},
    el(
      'th',
      {scope: 'row'},
      link(pathToRecord(context, topic), {}, `${topic.number}. ${topic.title}`),
    ),
    ...instruments.map(({id}) => comparisonCell(context, topic, id)),
  );

function comparisonCell(
  context: RenderContext,
  topic: TopicOfLaw,
  instrument: string,
): ElementNode {
  const found = topic.provisions.filter((one) => sourceOf(one).instrument === instrument);
  return el('td', {}, ...(found.length > 0 ? found.map((one) => said(context, one)) : ['–']));
}

function said(context: RenderContext, provision: Provision): ElementNode {
  const {place, asks, basis, history} = provisionFacts(context.edition, provision);
  return el(
    'div',
    {className: ['provision'], dataBasis: basis, dataHistory: history || undefined},
    el(
      'p',
      {},
      el('span', {className: ['provision__place']}, place),
      text(' '),
      forceMark(context, provision),
    ),
    asks && el('p', {className: ['provision__asks'], hidden: true}, asks),
  );
}

/** How far it binds. */
export const forceMark = (context: RenderContext, {force}: Provision): ElementNode =>
  el('span', {className: ['force', `force--${force}`]}, label(context, 'lawForce', force));

/**
 * `::comparator`: the whole comparison as files, and the place where a script lets readers choose
 * what of the tables on the page they want to see side by side.
 */
export const renderComparator: Renderer = (context) => {
  const to = (path: string): string => toRelativeLink(toPagePath(context.page), path);
  return [
    el(
      'p',
      {dataSearch: 'off'},
      'The whole comparison as files: ',
      link(to('tables/law-comparison.csv'), {download: true}, 'CSV'),
      ', for a spreadsheet; ',
      link(to('tables/law-comparison.json'), {download: true}, 'JSON'),
      '. Both hold what each instrument asks, and how far its text was read.',
    ),
    toolPlace(context, 'law-comparator'),
  ];
};
