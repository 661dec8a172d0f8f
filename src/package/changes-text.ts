import {labelOf, type Edition} from '../edition';
import {recordTitle} from '../edition/model/record-title';

/** The file of an edition that says what changed in it. */
export const CHANGES_FILE = 'changes.md';

/**
 * What changed in an edition, as text to take along: its summary, and each reason with the records
 * it is about. The same words stand on the site and in its feed.
 */
export function toChangesText(edition: Edition, summary: readonly string[]): string {
  const {about, changes, records, vocabulary} = edition;
  const byReason = new Map<string, string[]>();
  for (const {id, type, reason} of changes) {
    const said = `${labelOf(vocabulary, 'changes.type', type)}: ${reason}`;
    const entry = records.get(id);
    const title = entry === undefined ? id : `${recordTitle(entry)} (${id})`;
    byReason.set(said, [...(byReason.get(said) ?? []), title]);
  }
  const reasons = [...byReason].map(
    ([said, titles]) => `### ${said}\n\n${titles.map((title) => `- ${title}\n`).join('')}`,
  );
  return [
    `# What changed in edition ${about.edition}\n`,
    ...(summary.length > 0 ? [summary.map((words) => `- ${words}\n`).join('')] : []),
    ...(reasons.length > 0 ? ['## Why records changed\n', ...reasons] : []),
  ].join('\n');
}
