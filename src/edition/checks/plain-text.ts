import type {Edition, Entry, PageEntry} from '../model/edition';
import type {Problem} from '../model/problem';
import {textsIn} from '../model/texts-in';
import {FIRST} from '../read/line-index';
import {whereOf} from '../read/parse-records';
import type {Check} from './check';
import {findShownMarkup} from './markup-shown';

/** Records and the settings of pages hold words for readers: no Markdown, and not only signs. */
export const plainText: Check = {
  name: 'plain-text',
  needs: 'ids',
  run: (edition: Edition) => [
    ...[...edition.records.values()].flatMap(checkRecord),
    ...edition.pages.flatMap(checkSettings),
  ],
};

function checkRecord(entry: Entry): Problem[] {
  return textsIn(entry.record).flatMap(({part, text}) => {
    const fault = faultOf(text);
    if (!fault) return [];
    const where = whereOf(entry.record, part);
    return [{file: entry.file, ...entry.positionOf(part), where, ...fault, rule: 'plain-text'}];
  });
}

function checkSettings({file, settings, settingsAt}: PageEntry): Problem[] {
  return textsIn(settings).flatMap(({part, text}) => {
    const fault = part === '/slug' ? undefined : faultOf(text);
    if (!fault) return [];
    const where = `settings › ${part.split('/')[1]}`;
    return [
      {file, ...(settingsAt.valueAt.get(part) ?? FIRST), where, ...fault, rule: 'plain-text'},
    ];
  });
}

/** A note that an editor writes to come back to. */
const NOTE = /\b(?:TODO|FIXME|TBD|XXX)\b|\blorem ipsum\b/i;

function faultOf(text: string): {what: string; cure: string} | undefined {
  // Nothing at all is for the schema to judge.
  if (text.trim() === '' || /^https?:/.test(text)) return undefined;
  if (!/[\p{L}\p{N}]/u.test(text))
    return {
      what: `is "${text.slice(0, 40)}", without a word`,
      cure: 'write words, or leave it out',
    };
  const note = NOTE.exec(text)?.[0];
  if (note !== undefined)
    return {what: `holds "${note}", a note to its editor`, cure: 'write what is missing'};
  const shown = findShownMarkup(text);
  return shown && {what: shown.what, cure: 'write it in plain words; Markdown belongs on pages'};
}
