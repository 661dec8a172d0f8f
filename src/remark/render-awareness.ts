import {selectRecords, type AwarenessTemplate} from '../edition';
import {basisLine} from './basis-marks';
import {entryAtHome, entryTitle, factList, wordList} from './entry-parts';
import {el, link, type ElementNode} from './nodes';
import {label, pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

/** `::awareness{kind=poster home}`: templates that a mission fills in; what is to be filled in stands in square brackets. */
export const renderAwareness: Renderer = (context, use) => {
  const templates = selectRecords(context.edition, 'awareness', use.attributes);
  if ('home' in use.attributes)
    return [
      el(
        'div',
        {className: ['entries']},
        ...templates.map(({record}) => template(context, record)),
      ),
    ];
  return [
    el(
      'ul',
      {dataSearch: 'off'},
      ...templates.map(({record}) =>
        el('li', {}, link(pathToRecord(context, record), {}, record.title), `: ${record.purpose}`),
      ),
    ),
  ];
};

const template = (context: RenderContext, record: AwarenessTemplate): ElementNode =>
  entryAtHome(
    record,
    record.title,
    entryTitle(record.id, record.title),
    el('p', {}, record.purpose),
    factList([
      [
        'For',
        record.public
          ? 'The host community'
          : record.audience.map((who) => label(context, 'audience', who)).join(' · '),
      ],
      ['Takes', record.duration],
    ]),
    el(
      'div',
      {className: ['template']},
      ...record.parts.flatMap((part) => [
        el('p', {className: ['template__heading']}, el('strong', {}, part.heading)),
        el('p', {}, part.text),
      ]),
    ),
    factList([
      ['How to adapt it', wordList(record.adapt)],
      ['Never', wordList(record.must_not)],
      ['Basis', basisLine(context, record), 'unsearched'],
    ]),
  );
