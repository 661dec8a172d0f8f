import type {SheetToFillIn} from '../edition';
import {basisLine} from './basis-marks';
import {entryAtHome, entryTitle} from './entry-parts';
import {listRenderer} from './list-renderer';
import {el, link, text, type ElementNode} from './nodes';
import {toPagePath, toRelativeLink} from './page-path';
import {paperFoot} from './paper-foot';
import type {RenderContext} from './render-context';
import {scrollTable, tableRow} from './scroll-table';

type Field = SheetToFillIn['fields'][number];

/** `::sheets{ids=sheet-observation home}`: the fields of a form, its Word file, and a blank that prints alone. */
export const renderSheets = listRenderer('sheets', {
  entry: sheetEntry,
  summary: ({summary}) => summary,
});

function sheetEntry(context: RenderContext, record: SheetToFillIn): ElementNode {
  const {id, title, summary, fields} = record;
  const word = toRelativeLink(toPagePath(context.page), `sheets/${id}.docx`);
  return entryAtHome(
    id,
    title,
    entryTitle(id, title),
    el('p', {}, summary),
    scrollTable({
      caption: `${title}: what to write in each field.`,
      columns: ['Field', 'What to write', 'Basis'],
      rows: fields.map((field) => tableRow(field.name, field.what, basisLine(context, field))),
      names: ['fields'],
      isSearched: true,
    }),
    el(
      'p',
      {dataSearch: 'off'},
      'The blank prints on a sheet of its own with this page. It is there as a ',
      link(word, {download: true}, 'Word file'),
      ' too.',
    ),
    el(
      'details',
      {className: ['blank-fold'], dataSearch: 'off'},
      el('summary', {}, 'See the blank'),
      blank(context, record),
    ),
  );
}

const blank = (context: RenderContext, sheet: SheetToFillIn): ElementNode =>
  el(
    'div',
    {className: ['blank']},
    el('p', {className: ['card__title']}, el('strong', {}, sheet.title)),
    el('p', {className: ['blank__warning']}, sheet.warning),
    ...sheet.fields.map(blankField),
    paperFoot(context),
  );

const blankField = ({name, what, lines = 1, options}: Field): ElementNode =>
  el(
    'div',
    {className: ['blank__field']},
    el('p', {}, el('strong', {}, name), text(' '), el('span', {className: ['blank__what']}, what)),
    ...(options
      ? [el('p', {}, ...options.map((option) => el('span', {className: ['tick']}, option)))]
      : Array.from({length: lines}, () =>
          el('span', {className: ['blank__line'], ariaHidden: 'true'}),
        )),
  );
