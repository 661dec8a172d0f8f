import {entriesOf, selectRecords, type GuidanceItem} from '../edition';
import {conditionMark} from './condition-mark';
import {el, link, text} from './nodes';
import {label, pathToRecord} from './render-context';
import type {Renderer} from './renderer';
import {scrollTable} from './scroll-table';

/** `::applicability{topic=reporting}`: items down, mandates across. */
export const renderApplicability: Renderer = (context, use) => {
  const items = selectRecords(context.edition, 'guidance', use.attributes);
  const mandates = entriesOf(context.edition, 'mandates')
    .map((entry) => entry.record)
    .sort((a, b) => a.order - b.order);
  const caption =
    'What applies under which mandate. A full circle: applies. A half circle: if mandated and requested. An empty circle: not in this mandate.';
  const head = el(
    'tr',
    {},
    el('th', {scope: 'col'}, 'What to do'),
    ...mandates.map((mandate) => el('th', {scope: 'col'}, mandate.title)),
  );
  const rows = items.map(({record: item}) =>
    el(
      'tr',
      {},
      el(
        'th',
        {scope: 'row'},
        el('span', {className: ['duty', `duty--${item.duty}`]}, label(context, 'duty', item.duty)),
        text(' '),
        link(pathToRecord(context, item), {}, item.text),
      ),
      ...mandates.map((mandate) =>
        el('td', {}, conditionMark(context, conditionFor(item, mandate.id))),
      ),
    ),
  );
  return [scrollTable(caption, head, rows, 'applicability')];
};

/** What an item says of a mandate; an item that does not name a mandate is not in it. */
function conditionFor(item: GuidanceItem, mandate: string): string {
  if (item.mandates === 'all') return 'applies';
  return item.mandates.find((entry) => entry.mandate === mandate)?.condition ?? 'not-in-mandate';
}
