import {formatDate, selectRecords, type Mission} from '../edition';
import {claimText} from './claim-list';
import {mandateName} from './condition-mark';
import {el, link, text, type ElementNode} from './nodes';
import {permalink} from './permalink';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';
import {scrollTable} from './scroll-table';

/** `::missions{home ids="untac untaes"}`: missions in a table, their kind of mandate and where they stand. */
export const renderMissions: Renderer = (context, use) => {
  const isHome = 'home' in use.attributes;
  const missions = selectRecords(context.edition, 'missions', use.attributes);
  return [
    scrollTable({
      caption: 'Missions, their kind of mandate and where they stand',
      columns: ['Mission', 'Place', 'Kind of mandate', 'Where it stands'],
      rows: missions.map(({record}) => missionRow(context, record, isHome)),
      names: ['missions'],
      isSearched: isHome,
    }),
  ];
};

function missionRow(context: RenderContext, mission: Mission, isHome: boolean): ElementNode {
  const {id, acronym} = mission;
  const name = isHome
    ? el('span', {className: ['entry__title']}, acronym, text(' '), permalink(id, acronym))
    : link(pathToRecord(context, mission), {}, acronym);
  const periods = mission.periods.map((period) =>
    el('p', {}, `${mandateName(context, period.mandate)}${spanOf(period)}`),
  );
  return el(
    'tr',
    isHome ? {id, dataRecord: id} : {},
    el('th', {scope: 'row'}, name),
    el('td', {}, mission.place),
    el('td', {}, ...periods),
    el('td', {}, claimText(context, mission.status)),
  );
}

/** `, June 1999 until now`; empty where neither day is known. */
function spanOf({from, until}: {from?: string; until?: string}): string {
  const start = from && formatDate(from);
  const end = until ? `to ${formatDate(until)}` : from && 'until now';
  const span = [start, end].filter(Boolean).join(' ');
  return span && `, ${span}`;
}
