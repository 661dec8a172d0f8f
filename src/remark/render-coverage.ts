import {entriesOf, type Edition, type RequestOfThePolicyPaper} from '../edition';
import {withBasis} from './basis-marks';
import {el, join, link, text, type Child, type ElementNode} from './nodes';
import {permalink} from './permalink';
import {recordLink} from './record-links';
import {label, pathTo, type RenderContext} from './render-context';
import type {Renderer} from './renderer';
import {scrollTable} from './scroll-table';

/** `::coverage`: what the paper asks for, and where this edition answers it, or plainly that it does not. */
export const renderCoverage: Renderer = (context) => {
  const requests = entriesOf(context.edition, 'requests').map((entry) => entry.record);
  return [
    el('p', {dataSearch: 'off'}, tally(context, requests)),
    scrollTable({
      caption: 'What paragraphs 16 to 28 ask for, and where this edition answers it',
      columns: ['Asked for', 'At', 'Answer', 'Where'],
      rows: requests.map((request) => requestRow(context, request)),
      names: ['coverage'],
      isSearched: true,
    }),
  ];
};

/** `31 requests. Answered: 28. Answered in part: 3.` */
function tally(context: RenderContext, requests: readonly RequestOfThePolicyPaper[]): string {
  const words = context.edition.vocabulary.get('requests.answer') ?? [];
  const counts = words.flatMap(({value, label: title}) => {
    const count = requests.filter((request) => request.answer === value).length;
    return count > 0 ? [`${title}: ${count}`] : [];
  });
  return `${requests.length} requests. ${counts.join('. ')}.`;
}

function requestRow(context: RenderContext, request: RequestOfThePolicyPaper): ElementNode {
  const {id, asks, at, answer, note, pages = [], records = []} = request;
  const pageLinks = pages.map((path) =>
    link(pathTo(context, path), {}, titleOf(context.edition, path)),
  );
  const links = [...pageLinks, ...records.map((record) => recordLink(context, record))];
  return el(
    'tr',
    {id, dataRecord: id},
    el('th', {scope: 'row'}, asks, text(' '), permalink(id, at)),
    el('td', {}, ...withBasis(context, at, request)),
    el('td', {}, label(context, 'requests.answer', answer), note && `. ${note}`),
    el('td', {dataSearch: 'off'}, ...join<Child>(links, ' · ')),
  );
}

function titleOf(edition: Edition, path: string): string {
  const page = edition.pages.find((entry) => entry.path === path);
  if (!page) throw new Error(`There is no page ${path}`);
  return page.settings.title;
}
