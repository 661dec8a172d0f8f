import {selectRecords, type DraftingPitfall} from '../edition';
import {basisLine} from './basis-marks';
import {entryAtHome, entryTitle, factList} from './entry-parts';
import {el, link} from './nodes';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

/** `::pitfalls{home}`: what laws get wrong, what follows, and what to do instead. */
export const renderPitfalls: Renderer = (context, use) => {
  const pitfalls = selectRecords(context.edition, 'pitfalls', use.attributes);
  if ('home' in use.attributes)
    return [
      el('div', {className: ['entries']}, ...pitfalls.map(({record}) => pitfall(context, record))),
    ];
  return [
    el(
      'ul',
      {dataSearch: 'off'},
      ...pitfalls.map(({record}) =>
        el('li', {}, link(pathToRecord(context, record), {}, record.title), `: ${record.instead}`),
      ),
    ),
  ];
};

const pitfall = (context: RenderContext, record: DraftingPitfall) =>
  entryAtHome(
    record,
    record.title,
    entryTitle(record.id, `${record.number}. ${record.title}`),
    factList([
      ['What follows', record.consequence],
      ['Instead', record.instead],
      ['Basis', basisLine(context, record), 'unsearched'],
    ]),
  );
