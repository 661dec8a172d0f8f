import {formatDate, selectRecords, type TrainingItem} from '../edition';
import {basisLine} from './basis-marks';
import {entryAtHome, entryTitle, factList, wordList} from './entry-parts';
import {el, link, type Child, type ElementNode} from './nodes';
import {label, pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';
import {scrollTable} from './scroll-table';

type Plan = NonNullable<TrainingItem['plan']>;

/** `::training{kind=manual home}`: courses and manuals; a module plan is shown whole, ready to run. */
export const renderTraining: Renderer = (context, use) => {
  const items = selectRecords(context.edition, 'training', use.attributes);
  if ('home' in use.attributes)
    return [el('div', {className: ['entries']}, ...items.map(({record}) => item(context, record)))];
  return [
    el(
      'ul',
      {dataSearch: 'off'},
      ...items.map(({record}) =>
        el('li', {}, link(pathToRecord(context, record), {}, record.title), `: ${record.summary}`),
      ),
    ),
  ];
};

const item = (context: RenderContext, record: TrainingItem): ElementNode =>
  entryAtHome(
    record,
    record.title,
    entryTitle(record.id, record.title),
    el('p', {}, record.summary),
    factList([
      ['Made by', record.owner],
      ['When', dateOf(record)],
      ['For', record.trainees.map((who) => label(context, 'training.trainees', who)).join(' · ')],
      ['Length', record.hours],
      ['Languages', record.languages?.join(' · ')],
      ['Modules', wordList(record.modules)],
      ['Access', record.access],
      ['Basis', basisLine(context, record), 'unsearched'],
    ]),
    ...(record.plan ? planOf(record, record.plan) : []),
  );

const dateOf = ({date, date_unverified, until}: TrainingItem): string | undefined =>
  [
    date && formatDate(date) + (date_unverified ? ' (general knowledge, to be checked)' : ''),
    until && `until ${formatDate(until)}`,
  ]
    .filter(Boolean)
    .join(', ') || undefined;

function planOf(record: TrainingItem, plan: Plan): Child[] {
  const head = el(
    'tr',
    {},
    ...['Minutes', 'Session', 'Method', 'Content', 'You need'].map((title) =>
      el('th', {scope: 'col'}, title),
    ),
  );
  const rows = plan.sessions.map((session) =>
    el(
      'tr',
      {},
      el('td', {className: ['number']}, String(session.minutes)),
      el('th', {scope: 'row'}, session.title),
      el('td', {}, session.method),
      el('td', {}, session.content),
      el('td', {}, session.material ?? '–'),
    ),
  );
  const total = plan.sessions.reduce((sum, session) => sum + session.minutes, 0);
  return [
    factList([['Aims', wordList(plan.aims)]]),
    scrollTable(`${record.title}: sessions. ${total} minutes in all.`, head, rows, 'sessions'),
    factList([
      [
        'Exercises',
        el(
          'ol',
          {className: ['claims']},
          ...plan.exercises.map((exercise) =>
            el(
              'li',
              {},
              el('strong', {}, `${exercise.title}. `),
              exercise.task,
              el(
                'details',
                {},
                el('summary', {}, 'What a good answer holds'),
                el('p', {}, exercise.answer),
              ),
            ),
          ),
        ),
      ],
      ['Materials', wordList(plan.materials)],
      ['How you see that it worked', wordList(plan.assessment)],
      ['With partners', wordList(plan.with_partners)],
    ]),
  ].filter((part): part is ElementNode => part !== undefined);
}
