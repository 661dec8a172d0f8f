import {findRecord, formatDate, selectRecords, type Channel, type Entry} from '../edition';
import {basisLine} from './basis-marks';
import {el, join, link, text, type Child, type ElementNode} from './nodes';
import {permalink} from './permalink';
import {label, pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';
import {scrollTable} from './scroll-table';

/** Channels by name, each linked to its entry; the first choice first. */
export function channelLinks(context: RenderContext, ids: readonly string[]): Child[] {
  return join<Child>(
    ids.map((id) =>
      link(
        pathToRecord(context, {id}),
        {},
        findRecord(context.edition, 'channels', id)?.name ?? id,
      ),
    ),
    '; or ',
  );
}

const nameOf = (channel: Channel): string =>
  channel.acronym ? `${channel.name} (${channel.acronym})` : channel.name;

/** `::channels{home}`: the register; `::channels{takes=un-personnel}`: a table that links to it. */
export const renderChannels: Renderer = (context, use) => {
  const channels = selectRecords(context.edition, 'channels', use.attributes);
  if ('home' in use.attributes)
    return [
      el('div', {className: ['entries']}, ...channels.map((entry) => channelEntry(context, entry))),
    ];
  const head = el(
    'tr',
    {},
    ...['Channel', 'Who may use it', 'What it does'].map((title) =>
      el('th', {scope: 'col'}, title),
    ),
  );
  const rows = channels.map(({record}) =>
    el(
      'tr',
      {},
      el('th', {scope: 'row'}, link(pathToRecord(context, record), {}, nameOf(record))),
      el('td', {}, record.who_may_use),
      el('td', {}, record.summary),
    ),
  );
  return [
    scrollTable(
      use.attributes.takes
        ? `Channels for: ${label(context, 'channels.takes', use.attributes.takes)}`
        : 'Channels',
      head,
      rows,
      'channels',
    ),
  ];
};

export function channelEntry(context: RenderContext, {record}: Entry<'channels'>): ElementNode {
  const period = [
    record.from && `since ${formatDate(record.from)}`,
    record.until && `until ${formatDate(record.until)}`,
  ]
    .filter(Boolean)
    .join(', ');
  return el(
    'section',
    {className: ['entry'], id: record.id, dataRecord: record.id, ariaLabel: record.name},
    el(
      'p',
      {className: ['entry__title']},
      el('strong', {}, nameOf(record)),
      text(' '),
      permalink(record.id, record.name),
    ),
    el('p', {}, record.summary),
    record.not_for
      ? el(
          'p',
          {},
          el('span', {className: ['duty', 'duty--must-not']}, 'Not for'),
          ` ${record.not_for}`,
        )
      : undefined,
    el(
      'dl',
      {className: ['facts']},
      el('dt', {}, 'Who may use it'),
      el('dd', {}, record.who_may_use),
      el('dt', {}, 'Takes'),
      el('dd', {}, record.takes.map((what) => label(context, 'channels.takes', what)).join(' · ')),
      ...(period ? [el('dt', {}, 'Exists'), el('dd', {}, period)] : []),
      el('dt', {}, 'Basis'),
      el('dd', {dataSearch: 'off'}, basisLine(context, record)),
    ),
  );
}
