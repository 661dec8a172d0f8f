import {selectRecords, type Entry} from '../edition';
import {basisLine} from './basis-marks';
import {el, heading, link, text, type Child, type ElementNode} from './nodes';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

/** `::mandates{home}`: each kind of mandate, what it opens and closes, under a heading of its own; without `home`, a list that links there. */
export const renderMandates: Renderer = (context, use) => {
  const mandates = selectRecords(context.edition, 'mandates', use.attributes).sort(
    (a, b) => a.record.order - b.record.order,
  );
  if ('home' in use.attributes) return mandates.flatMap((entry) => mandate(context, entry));
  return [
    el(
      'ul',
      {dataSearch: 'off'},
      ...mandates.map(({record}) =>
        el('li', {}, link(pathToRecord(context, record), {}, record.title), `: ${record.summary}`),
      ),
    ),
  ];
};

function mandate(context: RenderContext, {record}: Entry<'mandates'>): Child[] {
  const list = (title: string, name: string, items: readonly string[]): ElementNode[] => [
    el('p', {className: ['mandate__title']}, el('strong', {}, title)),
    el('ul', {className: [`mandate__${name}`]}, ...items.map((item) => el('li', {}, item))),
  ];
  return [
    heading(3, `${record.id}-mandate`, record.title),
    el(
      'section',
      {className: ['mandate'], id: record.id, dataRecord: record.id, ariaLabel: record.title},
      el('p', {}, record.summary),
      ...list('Open to you', 'opens', record.opens),
      ...list('Not for you, and what you do instead', 'closes', record.closes),
      ...list('Before you act', 'conditions', record.conditions),
      el('p', {className: ['mandate__title']}, el('strong', {}, 'Examples')),
      el(
        'ul',
        {},
        ...record.examples.map((example) =>
          el(
            'li',
            {},
            `${example.name}: ${example.period} `,
            el('span', {dataSearch: 'off'}, basisLine(context, example)),
          ),
        ),
      ),
      el('p', {dataSearch: 'off'}, text('Basis: '), basisLine(context, record)),
    ),
  ];
}
