import {formatDate, selectRecords, type Agency, type Entry} from '../edition';
import {basisLine} from './basis-marks';
import {el, link, text, type ElementNode} from './nodes';
import {permalink} from './permalink';
import {label, pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

const nameOf = (agency: Agency): string =>
  agency.acronym ? `${agency.name} (${agency.acronym})` : agency.name;

/** `::agencies{home}`: the register of partners; `::agencies{ids="iom unhcr"}`: a short list that links to it. */
export const renderAgencies: Renderer = (context, use) => {
  const agencies = selectRecords(context.edition, 'agencies', use.attributes);
  if ('home' in use.attributes)
    return [
      el('div', {className: ['entries']}, ...agencies.map((entry) => agencyEntry(context, entry))),
    ];
  return [
    el(
      'ul',
      {dataSearch: 'off'},
      ...agencies.map(({record}) =>
        el('li', {}, link(pathToRecord(context, record), {}, nameOf(record)), `: ${record.engage}`),
      ),
    ),
  ];
};

export function agencyEntry(context: RenderContext, {record}: Entry<'agencies'>): ElementNode {
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
    el(
      'dl',
      {className: ['facts']},
      el('dt', {}, 'How a mission works with it'),
      el('dd', {}, record.engage),
      el('dt', {}, 'Does'),
      el(
        'dd',
        {},
        record.functions.map((name) => label(context, 'agencies.functions', name)).join(' · '),
      ),
      el('dt', {}, 'Works'),
      el(
        'dd',
        {},
        [record.levels.map((name) => label(context, 'agencies.levels', name)).join(' · '), period]
          .filter(Boolean)
          .join('; '),
      ),
      el('dt', {}, 'Basis'),
      el('dd', {dataSearch: 'off'}, basisLine(context, record)),
    ),
  );
}
