import {entriesOf, type TrainingItem} from '../edition';
import {planMinutes} from '../edition/model/training-timetable';
import {toPlanSessions} from '../edition/model/to-plan-sessions';
import {TIMETABLE_WORDS as WORDS} from '../words/timetable-en';
import {withBasis} from './basis-marks';
import {heading, el, link, text, type Child, type ElementNode} from './nodes';
import {toPagePath, toRelativeLink} from './page-path';
import {label, pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';
import {scrollTable} from './scroll-table';
import {toolPlace} from './tool-place';

type PlannedItem = TrainingItem & {plan: NonNullable<TrainingItem['plan']>};

/** Training items that are a plan ready to run. */
const isPlanned = (record: TrainingItem): record is PlannedItem => record.plan !== undefined;

/**
 * `::planner`: the sessions of every module plan, with what goes first where hours are few, and the
 * place where a script makes a timetable of them.
 */
export const renderPlanner: Renderer = (context) => [
  toolPlace(context, 'training-planner'),
  ...entriesOf(context.edition, 'training')
    .map(({record}) => record)
    .filter(isPlanned)
    .flatMap((record) => wholePlan(context, record)),
];

function wholePlan(context: RenderContext, record: PlannedItem): Child[] {
  const {id, title, trainees, plan} = record;
  const to = (path: string): string => toRelativeLink(toPagePath(context.page), path);
  const forWhom = trainees.map((one) => label(context, 'training.trainees', one));
  return [
    heading(3, `whole-${id}`, title),
    el(
      'p',
      {dataSearch: 'off'},
      ...withBasis(
        context,
        `For: ${forWhom.join(' · ')}. In full ${WORDS.hours(planMinutes(toPlanSessions(plan)))}.`,
        record,
      ),
      text(' '),
      link(pathToRecord(context, record), {}, 'Content and exercises'),
      ' · ',
      link(to(`tables/${id}.csv`), {download: true}, 'CSV'),
      ' · ',
      link(to(`tables/${id}.md`), {download: true}, 'Markdown'),
    ),
    sessionTable(context, record),
  ];
}

function sessionTable(
  context: RenderContext,
  {id, title, trainees, plan}: PlannedItem,
): ElementNode {
  const sessions = toPlanSessions(plan);
  const titleOf = (needed: string): string =>
    sessions.find((session) => session.id === needed)?.title ?? needed;
  const rows = sessions.map(
    ({id: session, title, minutes, method, material, priority, needs, isPause}) =>
      el(
        'tr',
        {
          dataSession: session,
          dataPriority: priority,
          dataNeeds: needs.join(' ') || undefined,
          dataPause: isPause ? 'yes' : undefined,
        },
        el('th', {scope: 'row'}, title),
        el('td', {className: ['number']}, String(minutes)),
        el('td', {}, isPause ? '–' : label(context, 'training.priority', priority)),
        el('td', {}, needs.map(titleOf).join('; ') || '–'),
        el('td', {}, isPause ? '–' : method),
        el('td', {}, material || '–'),
      ),
  );
  const table = scrollTable({
    caption: `${title}: when time is short.`,
    columns: ['Session', 'Minutes', 'Goes in', 'After', 'Method', 'You need'],
    rows,
    names: ['plan'],
  });
  const trainee = trainees.map((one) => `${one}=${label(context, 'training.trainees', one)}`);
  return el(
    'div',
    {className: ['plan'], dataPlan: id, dataTitle: title, dataTrainees: trainee.join('|')},
    table,
  );
}
