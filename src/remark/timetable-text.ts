import {DISCLAIMER} from '../edition/model/disclaimer';
import {toCsv} from '../edition/model/to-csv';
import type {Timetable} from '../edition/model/training-timetable';
import {TIMETABLE_WORDS as WORDS} from '../words/timetable-en';

/** A timetable, and what is to be said around it. */
export interface TimetableSheet {
  timetable: Timetable;
  /** Names of the plans it is made of. */
  plans: readonly string[];
  /** Minutes that were given. */
  given: number;
  /** Minutes from midnight to the first session of a day. */
  start: number;
  edition: string;
}

/** 570 as `09:30`; past midnight it goes on from 00:00. */
export const clock = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

/** The cells of its rows, in the order of `WORDS.columns`. */
export const toTimetableCells = ({timetable: {rows}, start}: TimetableSheet): string[][] =>
  rows.map(({session, day, from, to}) => [
    String(day),
    clock(start + from),
    clock(start + to),
    String(session.minutes),
    session.title,
    session.isPause ? '' : session.method,
    session.material,
  ]);

/** Each session left out, and why: `Money: no time left`. */
export const toLeftOutLines = ({timetable: {leftOut}}: TimetableSheet): string[] =>
  leftOut.map(({session, why}) => `${session.title} (${session.minutes} min): ${WORDS.why(why)}`);

export const toTimetableCsv = (sheet: TimetableSheet): string =>
  toCsv([[...WORDS.columns], ...toTimetableCells(sheet)]);

export function toTimetableMarkdown(sheet: TimetableSheet): string {
  const out = toLeftOutLines(sheet);
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return (
    [
      `# ${WORDS.title(sheet.plans)}`,
      WORDS.length(sheet.timetable.minutes, sheet.given),
      [
        row(WORDS.columns),
        row(WORDS.columns.map(() => '---')),
        ...toTimetableCells(sheet).map(row),
      ].join('\n'),
      `## ${WORDS.leftOut}`,
      out.length > 0 ? out.map((line) => `- ${line}`).join('\n') : WORDS.nothingLeftOut,
      `${WORDS.rule} ${WORDS.drafting}`,
      `Edition ${sheet.edition}. ${DISCLAIMER}`,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}
