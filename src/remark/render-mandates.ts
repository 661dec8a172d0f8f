import {selectRecords, type Mandate} from '../edition';
import {basisLine} from './basis-marks';
import {el, heading, text, type Child, type ElementNode} from './nodes';
import {linkList} from './record-links';
import type {RenderContext} from './render-context';
import type {Renderer} from './renderer';

/**
 * `::mandates{home}`: each kind of mandate, what it opens and closes, under a heading of its own.
 * Without `home`, a list that links there.
 */
export const renderMandates: Renderer = (context, use) => {
  const mandates = selectRecords(context.edition, 'mandates', use.attributes)
    .map(({record}) => record)
    .sort((a, b) => a.order - b.order);
  if ('home' in use.attributes) return mandates.flatMap((record) => mandateAtHome(context, record));
  return [
    linkList(
      context,
      mandates.map(({id, title, summary}) => ({id, name: title, summary})),
    ),
  ];
};

function mandateAtHome(context: RenderContext, record: Mandate): Child[] {
  const examples = record.examples.map((example) =>
    el(
      'li',
      {},
      `${example.name}: ${example.period} `,
      el('span', {dataSearch: 'off'}, basisLine(context, example)),
    ),
  );
  return [
    heading(3, `${record.id}-mandate`, record.title),
    el(
      'section',
      {className: ['mandate'], id: record.id, dataRecord: record.id, ariaLabel: record.title},
      el('p', {}, record.summary),
      title('Open to you'),
      wordList('opens', record.opens),
      title('Not for you, and what you do instead'),
      wordList('closes', record.closes),
      title('Before you act'),
      wordList('conditions', record.conditions),
      title('Examples'),
      el('ul', {}, ...examples),
      el('p', {dataSearch: 'off'}, text('Basis: '), basisLine(context, record)),
    ),
  ];
}

const title = (words: string): ElementNode =>
  el('p', {className: ['mandate__title']}, el('strong', {}, words));

const wordList = (name: string, items: readonly string[]): ElementNode =>
  el('ul', {className: [`mandate__${name}`]}, ...items.map((item) => el('li', {}, item)));
