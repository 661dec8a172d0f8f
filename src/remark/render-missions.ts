import {
  findRecord,
  formatDate,
  selectRecords,
  type Claim,
  type Entry,
  type Mission,
} from '../edition';
import {basisLine} from './basis-marks';
import {claimList, claimText} from './claim-list';
import {mandateName} from './condition-mark';
import {entryAtHome, entryTitle, factList} from './entry-parts';
import {guidanceItem} from './render-guidance';
import {el, heading, link, text, type Child, type ElementNode} from './nodes';
import {permalink} from './permalink';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';
import {scrollTable} from './scroll-table';

const SECTIONS: readonly (readonly [
  key: 'units' | 'law' | 'assistance' | 'conduct' | 'partners',
  title: string,
])[] = [
  ['units', 'Units'],
  ['law', 'Law'],
  ['assistance', 'Help for victims'],
  ['conduct', 'Conduct of its own personnel'],
  ['partners', 'Partners'],
];

/** `::missions{home ids="untac untaes"}`: missions in a table, their kind of mandate and where they stand. */
export const renderMissions: Renderer = (context, use) => {
  const home = 'home' in use.attributes;
  const missions = selectRecords(context.edition, 'missions', use.attributes);
  const head = el(
    'tr',
    {},
    ...['Mission', 'Place', 'Kind of mandate', 'Where it stands'].map((title) =>
      el('th', {scope: 'col'}, title),
    ),
  );
  const table = scrollTable(
    'Missions, their kind of mandate and where they stand',
    head,
    missions.map((entry) => missionRow(context, entry, home)),
    'missions',
  );
  return [
    home
      ? {
          ...table,
          data: {...table.data, hProperties: {...table.data.hProperties, dataSearch: undefined}},
        }
      : table,
  ];
};

function missionRow(
  context: RenderContext,
  {record}: Entry<'missions'>,
  home: boolean,
): ElementNode {
  const name = home
    ? el(
        'span',
        {className: ['entry__title']},
        record.acronym,
        text(' '),
        permalink(record.id, record.acronym),
      )
    : link(pathToRecord(context, record), {}, record.acronym);
  return el(
    'tr',
    home ? {id: record.id, dataRecord: record.id} : {},
    el('th', {scope: 'row'}, name),
    el('td', {}, record.place),
    el(
      'td',
      {},
      ...record.periods.map((period) =>
        el('p', {}, `${mandateName(context, period.mandate)}${spanOf(period)}`),
      ),
    ),
    el('td', {}, claimText(context, record.status)),
  );
}

const spanOf = ({from, until}: {from?: string; until?: string}): string => {
  const span = [from && formatDate(from), until ? `to ${formatDate(until)}` : from && 'until now']
    .filter(Boolean)
    .join(' ');
  return span && `, ${span}`;
};

/** `::mission{id=unmik home}`: one mission in full; its lessons stand where they live. */
export const renderMission: Renderer = (context, use) => {
  const mission = findRecord(context.edition, 'missions', use.attributes.id!)!;
  if (!('home' in use.attributes))
    return [
      el(
        'p',
        {dataSearch: 'off'},
        link(pathToRecord(context, mission), {}, mission.acronym),
        `: ${mission.summary}`,
      ),
    ];
  return [
    entryAtHome(
      mission,
      mission.name,
      entryTitle(mission.id, mission.acronym, ` ${mission.name}, ${mission.place}`),
      el(
        'p',
        {},
        mission.summary,
        text(' '),
        el('span', {dataSearch: 'off'}, basisLine(context, mission)),
      ),
      factList([['Where it stands', claimText(context, mission.status)]]),
    ),
    heading(2, `${mission.id}-mandate`, 'Mandate, period by period'),
    periodTable(context, mission),
    ...SECTIONS.flatMap(([key, title]) =>
      claimSection(context, `${mission.id}-${key}`, title, mission[key]),
    ),
    ...(mission.figures
      ? [heading(2, `${mission.id}-figures`, 'Figures'), figureTable(context, mission)]
      : []),
    ...claimSection(context, `${mission.id}-criticism`, 'Criticism and answer', mission.criticism),
    ...claimSection(context, `${mission.id}-hand-over`, 'Hand-over', mission.hand_over),
    ...lessonsElsewhere(context, mission),
  ];
};

const claimSection = (
  context: RenderContext,
  id: string,
  title: string,
  claims: readonly Claim[] | undefined,
): Child[] => (claims ? [heading(2, id, title), claimList(context, claims)] : []);

function periodTable(context: RenderContext, mission: Mission): ElementNode {
  const head = el(
    'tr',
    {},
    ...['Period', 'Kind of mandate', 'What it was', 'Basis'].map((title) =>
      el('th', {scope: 'col'}, title),
    ),
  );
  return scrollTable(
    `${mission.acronym}: mandate by period`,
    head,
    mission.periods.map((period) =>
      el(
        'tr',
        {},
        el(
          'th',
          {scope: 'row'},
          [
            period.from && formatDate(period.from),
            period.until ? `to ${formatDate(period.until)}` : 'until now',
          ]
            .filter(Boolean)
            .join(' '),
        ),
        el(
          'td',
          {},
          link(
            pathToRecord(context, {id: period.mandate}),
            {},
            mandateName(context, period.mandate),
          ),
        ),
        el('td', {}, period.text),
        el('td', {}, basisLine(context, period)),
      ),
    ),
    'periods',
  );
}

function figureTable(context: RenderContext, mission: Mission): ElementNode {
  const head = el(
    'tr',
    {},
    ...['When', 'What was counted', 'Figure', 'Note', 'Basis'].map((title) =>
      el('th', {scope: 'col'}, title),
    ),
  );
  return scrollTable(
    `${mission.acronym}: figures, each with its day and source. Do not add them up.`,
    head,
    mission.figures!.map((figure) =>
      el(
        'tr',
        {},
        el('th', {scope: 'row'}, figure.when),
        el('td', {}, figure.measure),
        el('td', {className: ['number']}, figure.value),
        el('td', {}, figure.note ?? '–'),
        el('td', {}, basisLine(context, figure)),
      ),
    ),
    'figures',
  );
}

/** A lesson that lives on this page is shown there in full. */
function lessonsElsewhere(context: RenderContext, mission: Mission): Child[] {
  const lessons = selectRecords(context.edition, 'guidance', {
    ids: (mission.lessons ?? []).join(' '),
  }).filter(({id}) => context.homes.get(id)?.path !== context.page.path);
  return lessons.length === 0
    ? []
    : [
        heading(2, `${mission.id}-lessons`, 'Lessons'),
        el(
          'ul',
          {className: ['items'], dataSearch: 'off'},
          ...lessons.map((entry) => guidanceItem(context, entry, false)),
        ),
      ];
}
