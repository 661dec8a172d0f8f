import {entriesOf, type Edition, type RequestOfThePolicyPaper} from '../edition';
import {basisLine} from './basis-marks';
import {el, join, link, text, type Child, type ElementNode} from './nodes';
import {permalink} from './permalink';
import {label, pathTo, pathToRecord, type RenderContext} from './render-context';
import {inShort} from './render-record';
import type {Renderer} from './renderer';
import {scrollTable} from './scroll-table';

/** `::coverage`: what the paper asks for, and where this edition answers it, or plainly that it does not. */
export const renderCoverage: Renderer = (context) => {
  const requests = entriesOf(context.edition, 'requests').map((entry) => entry.record);
  const head = el(
    'tr',
    {},
    ...['Asked for', 'At', 'Answer', 'Where'].map((title) => el('th', {scope: 'col'}, title)),
  );
  const table = scrollTable(
    'What paragraphs 16 to 28 ask for, and where this edition answers it',
    head,
    requests.map((request) => requestRow(context, request)),
    'coverage',
  );
  return [
    el('p', {dataSearch: 'off'}, tally(context, requests)),
    {
      ...table,
      data: {...table.data, hProperties: {...table.data.hProperties, dataSearch: undefined}},
    },
  ];
};

function tally(context: RenderContext, requests: readonly RequestOfThePolicyPaper[]): string {
  const words = context.edition.vocabulary.get('requests.answer') ?? [];
  const counts = words
    .map(({value, label: title}) => ({
      title,
      count: requests.filter((request) => request.answer === value).length,
    }))
    .filter(({count}) => count > 0);
  return `${requests.length} requests. ${counts.map(({title, count}) => `${title}: ${count}`).join('. ')}.`;
}

const requestRow = (context: RenderContext, request: RequestOfThePolicyPaper): ElementNode =>
  el(
    'tr',
    {id: request.id, dataRecord: request.id},
    el('th', {scope: 'row'}, request.asks, text(' '), permalink(request.id, request.at)),
    el(
      'td',
      {},
      request.at,
      text(' '),
      el('span', {dataSearch: 'off'}, basisLine(context, request)),
    ),
    el(
      'td',
      {},
      label(context, 'requests.answer', request.answer),
      request.note && `. ${request.note}`,
    ),
    el(
      'td',
      {dataSearch: 'off'},
      ...join<Child>(
        [
          ...(request.pages ?? []).map((path) =>
            link(pathTo(context, path), {}, titleOf(context.edition, path)),
          ),
          ...(request.records ?? []).map((id) =>
            link(pathToRecord(context, {id}), {}, inShort(context.edition.records.get(id)!).title),
          ),
        ],
        ' · ',
      ),
    ),
  );

const titleOf = (edition: Edition, path: string): string =>
  edition.pages.find((page) => page.path === path)!.settings.title;
