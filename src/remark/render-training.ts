import {formatDate, type TrainingItem} from '../edition';
import {basisLine} from './basis-marks';
import {entryAtHome, entryTitle, factList, labels, UNVERIFIED, wordList} from './entry-parts';
import {listRenderer} from './list-renderer';
import {el, type Child, type ElementNode} from './nodes';
import type {RenderContext} from './render-context';
import {scrollTable} from './scroll-table';

type Plan = NonNullable<TrainingItem['plan']>;

/** `::training{kind=manual home}`: courses and manuals; a module plan is shown whole, ready to run. */
export const renderTraining = listRenderer('training', {
  entry: trainingEntry,
  summary: ({summary}) => summary,
});

function trainingEntry(context: RenderContext, record: TrainingItem): ElementNode {
  return entryAtHome(
    record.id,
    record.title,
    entryTitle(record.id, record.title),
    el('p', {}, record.summary),
    factList([
      ['Made by', record.owner],
      ['When', dateOf(record)],
      ['For', labels(context, 'training.trainees', record.trainees)],
      ['Length', record.hours],
      ['Languages', record.languages?.join(' · ')],
      ['Modules', wordList(record.modules)],
      ['Access', record.access],
      ['Basis', basisLine(context, record), 'unsearched'],
    ]),
    ...(record.plan ? planOf(record.title, record.plan) : []),
  );
}

function dateOf({date, date_unverified, until}: TrainingItem): string {
  const made = date && formatDate(date) + (date_unverified ? UNVERIFIED : '');
  return [made, until && `until ${formatDate(until)}`].filter(Boolean).join(', ');
}

const planOf = (title: string, plan: Plan): (Child | undefined)[] => [
  factList([['Aims', wordList(plan.aims)]]),
  sessionTable(title, plan.sessions),
  factList([
    ['Exercises', exerciseList(plan.exercises)],
    ['Materials', wordList(plan.materials)],
    ['How you see that it worked', wordList(plan.assessment)],
    ['With partners', wordList(plan.with_partners)],
  ]),
];

function sessionTable(title: string, sessions: Plan['sessions']): ElementNode {
  const total = sessions.reduce((sum, session) => sum + session.minutes, 0);
  const rows = sessions.map((session) =>
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
  return scrollTable({
    caption: `${title}: sessions. ${total} minutes in all.`,
    columns: ['Minutes', 'Session', 'Method', 'Content', 'You need'],
    rows,
    names: ['sessions'],
  });
}

const exerciseList = (exercises: Plan['exercises']): ElementNode =>
  el(
    'ol',
    {className: ['claims']},
    ...exercises.map(({title, task, answer}) =>
      el('li', {}, el('strong', {}, `${title}. `), task, answerOf(answer)),
    ),
  );

const answerOf = (words: string): ElementNode =>
  el('details', {}, el('summary', {}, 'What a good answer holds'), el('p', {}, words));
