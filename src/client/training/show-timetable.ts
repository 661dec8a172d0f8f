import {toLeftOutLines, toTimetableCells, type TimetableSheet} from '../../remark/timetable-text';
import {TIMETABLE_WORDS as WORDS} from '../../words/timetable-en';
import {make} from '../make';

/** A timetable as the page shows and prints it. @param core minutes that the core of its plans takes */
export function showTimetable(sheet: TimetableSheet, core: number): HTMLElement[] {
  const {plans, timetable, given, edition} = sheet;
  const hasDays = timetable.rows.some(({day}) => day > 1);
  const shown = (cells: readonly string[]): readonly string[] => (hasDays ? cells : cells.slice(1));
  const head = make(
    'tr',
    {},
    ...shown(WORDS.columns).map((words) => make('th', {scope: 'col'}, words)),
  );
  const out = toLeftOutLines(sheet);
  const table = make(
    'table',
    {className: 'table table--cards', role: 'table'},
    make('caption', {}, WORDS.length(timetable.minutes, given)),
    make('thead', {}, head),
    make(
      'tbody',
      {},
      ...toTimetableCells(sheet).map((cells) =>
        make(
          'tr',
          {role: 'row'},
          ...shown(cells).map((words, at) => cell(words, shown(WORDS.columns)[at] ?? '')),
        ),
      ),
    ),
  );
  return [
    make('p', {className: 'tool__title'}, WORDS.title(plans)),
    ...(given < core ? [make('p', {className: 'tool__warning'}, WORDS.shortOfCore(core))] : []),
    ...(timetable.rows.length > 0 ? [make('div', {className: 'scroll'}, table)] : []),
    ...(out.length > 0
      ? [
          make('p', {}, make('strong', {}, WORDS.leftOut)),
          make('ul', {}, ...out.map((line) => make('li', {}, line))),
        ]
      : [make('p', {}, WORDS.nothingLeftOut)]),
    make('p', {}, `${WORDS.drafting} Edition ${edition}.`),
  ];
}

/** On a phone it stands under the name of its column (`tables.css`), and stays a cell for screen readers. */
function cell(words: string, column: string): HTMLElement {
  const made = make('td', {role: 'cell'}, words || '–');
  made.dataset.of = column;
  return made;
}
