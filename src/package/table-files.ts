import {entriesOf, type Edition} from '../edition';
import {DISCLAIMER} from '../edition/model/disclaimer';
import {toPlanSessions} from '../edition/model/to-plan-sessions';
import {planMinutes, toTimetable, type PlanSession} from '../edition/model/training-timetable';
import {toCsv} from '../edition/model/to-csv';
import {toProvisionTable} from '../remark/provision-columns';
import {toProvisionRows} from '../remark/provision-rows';
import {toTimetableCsv, toTimetableMarkdown, type TimetableSheet} from '../remark/timetable-text';

/** Whole tables of an edition for a spreadsheet or a program. An edition without such records has none. */
export function toTableFiles(edition: Edition): Map<string, string> {
  const files = new Map<string, string>();
  if (entriesOf(edition, 'provisions').length > 0) {
    const rows = toProvisionRows(edition);
    files.set('tables/law-comparison.csv', toCsv(toProvisionTable(rows)));
    const {edition: number, as_of} = edition.about;
    files.set(
      'tables/law-comparison.json',
      `${JSON.stringify({edition: number, as_of, note: DISCLAIMER, rows}, null, 2)}\n`,
    );
  }
  for (const {record} of entriesOf(edition, 'training'))
    if (record.plan) {
      const sheet = toWholePlan(edition, record.title, toPlanSessions(record.plan));
      files.set(`tables/${record.id}.csv`, toTimetableCsv(sheet));
      files.set(`tables/${record.id}.md`, toTimetableMarkdown(sheet));
    }
  return files;
}

/** When a day of training begins in a file that nobody was asked about. */
const NINE = 9 * 60;

function toWholePlan(
  {about}: Edition,
  title: string,
  sessions: readonly PlanSession[],
): TimetableSheet {
  const given = planMinutes(sessions);
  const timetable = toTimetable(sessions, given);
  return {timetable, plans: [title], given, start: NINE, edition: about.edition};
}
