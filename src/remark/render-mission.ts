import {
  attributeOf,
  formatDate,
  recordOf,
  selectRecords,
  type Claim,
  type Mission,
} from '../edition';
import {basisLine, withBasis} from './basis-marks';
import {claimList, claimText} from './claim-list';
import {mandateName} from './condition-mark';
import {entryAtHome, entryTitle, factList} from './entry-parts';
import {el, heading, link, type Child, type ElementNode} from './nodes';
import {itemLinks} from './render-guidance';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';
import {scrollTable, tableRow} from './scroll-table';

/** `::mission{id=unmik home}`: one mission in full; its lessons stand where they live. */
export const renderMission: Renderer = (context, use) => {
  const mission = recordOf(context.edition, 'missions', attributeOf(use, 'id'));
  if (!('home' in use.attributes)) {
    const name = link(pathToRecord(context, mission), {}, mission.acronym);
    return [el('p', {dataSearch: 'off'}, name, `: ${mission.summary}`)];
  }
  const section = (key: string, title: string, content: Child | undefined): Child[] =>
    content ? [heading(2, `${mission.id}-${key}`, title), content] : [];
  const claims = (items: readonly Claim[] | undefined) => items && claimList(context, items);
  return [
    missionEntry(context, mission),
    ...section('mandate', 'Mandate, period by period', periodTable(context, mission)),
    ...section('units', 'Units', claims(mission.units)),
    ...section('law', 'Law', claims(mission.law)),
    ...section('assistance', 'Help for victims', claims(mission.assistance)),
    ...section('conduct', 'Conduct of its own personnel', claims(mission.conduct)),
    ...section('partners', 'Partners', claims(mission.partners)),
    ...section('figures', 'Figures', figureTable(context, mission)),
    ...section('criticism', 'Criticism and answer', claims(mission.criticism)),
    ...section('hand-over', 'Hand-over', claims(mission.hand_over)),
    ...section('lessons', 'Lessons', lessonsElsewhere(context, mission)),
  ];
};

const missionEntry = (context: RenderContext, mission: Mission): ElementNode =>
  entryAtHome(
    mission.id,
    mission.name,
    entryTitle(mission.id, mission.acronym, {after: ` ${mission.name}, ${mission.place}`}),
    el('p', {}, ...withBasis(context, mission.summary, mission)),
    factList([['Where it stands', claimText(context, mission.status)]]),
  );

function periodTable(context: RenderContext, {acronym, periods}: Mission): ElementNode {
  const rows = periods.map((period) => {
    const {from, until, mandate} = period;
    const end = until ? `to ${formatDate(until)}` : 'until now';
    return tableRow(
      from ? `${formatDate(from)} ${end}` : end,
      link(pathToRecord(context, {id: mandate}), {}, mandateName(context, mandate)),
      period.text,
      basisLine(context, period),
    );
  });
  return scrollTable({
    caption: `${acronym}: mandate by period`,
    columns: ['Period', 'Kind of mandate', 'What it was', 'Basis'],
    rows,
    names: ['periods'],
  });
}

function figureTable(context: RenderContext, {acronym, figures}: Mission): ElementNode | undefined {
  const rows = figures?.map((figure) =>
    el(
      'tr',
      {},
      el('th', {scope: 'row'}, figure.when),
      el('td', {}, figure.measure),
      el('td', {className: ['number']}, figure.value),
      el('td', {}, figure.note ?? '–'),
      el('td', {}, basisLine(context, figure)),
    ),
  );
  return (
    rows &&
    scrollTable({
      caption: `${acronym}: figures, each with its day and source. Do not add them up.`,
      columns: ['When', 'What was counted', 'Figure', 'Note', 'Basis'],
      rows,
      names: ['figures'],
    })
  );
}

/** Without the lessons that have their home on this page: they are shown there in full. */
function lessonsElsewhere(
  context: RenderContext,
  {lessons = []}: Mission,
): ElementNode | undefined {
  const items = selectRecords(context.edition, 'guidance', {ids: lessons.join(' ')})
    .filter(({id}) => context.homes.get(id)?.path !== context.page.path)
    .map(({record}) => record);
  return items.length > 0 ? itemLinks(context, items) : undefined;
}
