import {coreMinutes, planMinutes, toTimetable} from '../../edition/model/training-timetable';
import {
  toTimetableCsv,
  toTimetableMarkdown,
  type TimetableSheet,
} from '../../remark/timetable-text';
import {make, makeButton} from '../make';
import {saveFile} from '../save-file';
import {PLANNER_WORDS as WORDS} from '../tool-words-en';
import {readPlans} from './read-plans';
import {showTimetable} from './show-timetable';

/** Lets readers choose for whom and how long, and makes a timetable of the plans on the page. */
export function attachTrainingPlanner(place: HTMLElement): void {
  const plans = readPlans(place.ownerDocument);
  const groups = new Map(
    plans.flatMap(({trainees}) => trainees.map(({value, words}) => [value, words])),
  );
  // Browsers put back what was chosen before the page was loaded anew; here that would be a trace.
  const forWhom = make('select', {autocomplete: 'off'}, make('option', {value: ''}, WORDS.choose));
  for (const [value, words] of groups) forWhom.append(make('option', {value}, words));
  const hours = make('input', {
    type: 'number',
    min: '0.5',
    max: '24',
    step: '0.25',
    autocomplete: 'off',
  });
  const start = make('input', {type: 'time', value: '09:00', autocomplete: 'off'});
  const result = make('div', {className: 'tool__result'});
  result.setAttribute('aria-live', 'polite');
  const saves = make(
    'p',
    {className: 'tool__buttons', hidden: true},
    makeButton(WORDS.saveCsv, () => save('csv')),
    makeButton(WORDS.saveMarkdown, () => save('md')),
    makeButton(WORDS.print, () => window.print()),
  );

  const chosenPlans = () =>
    plans.filter(({trainees}) => trainees.some(({value}) => value === forWhom.value));
  const toSheet = (): TimetableSheet | undefined => {
    const chosen = chosenPlans();
    const given = Math.round(Number(hours.value) * 60);
    if (chosen.length === 0 || !(given > 0)) return undefined;
    const [hour = 9, minute = 0] = start.value.split(':').map(Number);
    return {
      timetable: toTimetable(
        chosen.flatMap(({sessions}) => sessions),
        given,
      ),
      plans: chosen.map(({title}) => title),
      given,
      start: start.value === '' ? 0 : hour * 60 + minute,
      edition: place.dataset.edition ?? '',
    };
  };
  const show = (): void => {
    const sheet = toSheet();
    saves.hidden = !sheet;
    result.replaceChildren(
      ...(sheet
        ? showTimetable(sheet, coreMinutes(chosenPlans().flatMap(({sessions}) => sessions)))
        : []),
    );
  };
  const save = (kind: 'csv' | 'md'): void => {
    const sheet = toSheet();
    if (!sheet) return;
    if (kind === 'csv') saveFile(`${WORDS.file}.csv`, toTimetableCsv(sheet), 'text/csv');
    else saveFile(`${WORDS.file}.md`, toTimetableMarkdown(sheet), 'text/markdown');
  };

  forWhom.addEventListener('change', () => {
    const whole = planMinutes(chosenPlans().flatMap(({sessions}) => sessions));
    hours.value = whole > 0 ? String(Math.ceil(whole / 15) / 4) : '';
    show();
  });
  for (const field of [hours, start]) field.addEventListener('input', show);
  place.append(
    make('p', {className: 'tool__title'}, WORDS.title),
    make(
      'p',
      {className: 'tool__fields'},
      make('label', {}, `${WORDS.forWhom} `, forWhom),
      make('label', {}, `${WORDS.hours} `, hours),
      make('label', {}, `${WORDS.start} `, start),
    ),
    result,
    saves,
  );
  // A browser that goes back to the page shows no choice.
  window.addEventListener('pagehide', () => {
    forWhom.value = hours.value = '';
    show();
  });
}
