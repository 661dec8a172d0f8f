import {selectRecords, type Arrangement} from '../edition';
import {basisLine} from './basis-marks';
import {entryAtHome, entryTitle, factList, wordList} from './entry-parts';
import {el, link, text} from './nodes';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

/** `::arrangements{part=structure home}`: parts of a national response, how one sees that they work, and examples. */
export const renderArrangements: Renderer = (context, use) => {
  const arrangements = selectRecords(context.edition, 'arrangements', use.attributes);
  if ('home' in use.attributes)
    return [
      el(
        'div',
        {className: ['entries']},
        ...arrangements.map(({record}) => arrangement(context, record)),
      ),
    ];
  return [
    el(
      'ul',
      {dataSearch: 'off'},
      ...arrangements.map(({record}) =>
        el('li', {}, link(pathToRecord(context, record), {}, record.title), `: ${record.function}`),
      ),
    ),
  ];
};

const arrangement = (context: RenderContext, record: Arrangement) =>
  entryAtHome(
    record,
    record.title,
    entryTitle(record.id, record.title),
    el(
      'p',
      {},
      record.summary,
      text(' '),
      el('span', {dataSearch: 'off'}, basisLine(context, record)),
    ),
    factList([
      ['What for', record.function],
      ['Who takes part', record.sits?.join(' · ')],
      ['How one sees progress', wordList(record.progress)],
      ['What goes wrong', wordList(record.pitfalls)],
      [
        'Examples',
        record.examples &&
          el(
            'ul',
            {className: ['claims']},
            ...record.examples.map((example) =>
              el(
                'li',
                {},
                el('strong', {}, `${example.place}: `),
                example.text,
                text(' '),
                el('span', {dataSearch: 'off'}, basisLine(context, example)),
              ),
            ),
          ),
      ],
    ]),
  );
