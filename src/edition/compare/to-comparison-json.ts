import type {Collection} from '../model/collections';
import {recordTitle} from '../model/record-title';
import type {Duty, GuidanceItem, TypeOfChange} from '../model/records.generated';
import {entriesOf, type Edition} from '../model/edition';
import {audienceOf, mandatesOf, type Comparison} from './compare-editions';
import {dutyEffect, effectByMandate, type DutyEffect} from './duty-effect';
import type {FieldChange} from './field-changes';
import {toFieldLabel, toWords} from './field-label';
import {formatValue} from './format-value';
import type {PageChange} from './page-changes';
import type {RecordChange} from './record-changes';
import {toRedline, type LabelledRedline, type RedlinePart} from './redline';

/** A comparison for machines, and for the pages of the site: plain data with every redline worked out. */
export interface ComparisonJson {
  from: EditionName;
  to: EditionName;
  records: RecordChangeJson[];
  pages: PageChangeJson[];
}

export interface EditionName {
  /** Its number, or `next`. */
  name: string;
  edition: string;
  as_of: string;
}

/** Its label is the way to the field, as readers are told it. */
export interface FieldChangeJson extends LabelledRedline {
  field: string;
}

export interface RecordChangeJson {
  id: string;
  collection: Collection;
  title: string;
  /** For guidance: its force. Its title is an order, and reads as one where "must not" is left out. */
  duty: Duty | null;
  type: TypeOfChange;
  /** What must be done differently because of it; null where nothing is. */
  effect: DutyEffect | null;
  /** The same for each mandate, where it is not the same for all. */
  effect_by_mandate?: Record<string, DutyEffect | null>;
  /** The newest that is given; null where there is none. */
  reason: string | null;
  /** Each with its edition, oldest first; only where an edition between the two gives one. */
  reasons?: {edition: string; type: TypeOfChange; reason: string}[];
  /** The mandates and readers it names, before or after; null where it names none and so concerns all. */
  mandates: string[] | null;
  audience: string[] | null;
  /** Files below the docs folder; null where it has no page. */
  page_before: string | null;
  page_after: string | null;
  fields: FieldChangeJson[];
}

export interface PageChangeJson {
  path: string;
  title: string;
  type: PageChange['type'];
  other_path: string | null;
  mandates: string[] | null;
  audience: string[] | null;
  settings: FieldChangeJson[];
  paragraphs: {id: string | null; under: string; redline: RedlinePart[]}[];
}

export function toComparisonJson({earlier, later, records, pages}: Comparison): ComparisonJson {
  const toFieldJson = toFieldJsonWith([later, earlier]);
  return {
    from: {name: earlier.folders.name, edition: earlier.about.edition, as_of: earlier.about.as_of},
    to: {name: later.folders.name, edition: later.about.edition, as_of: later.about.as_of},
    records: records.flatMap((change) => toRecordJson(change, later, toFieldJson)),
    pages: pages.map(({path, title, type, otherPath, settings, paragraphs}) => ({
      path,
      title,
      type,
      other_path: otherPath ?? null,
      ...namedIn(settingsOf(earlier, path), settingsOf(later, path)),
      settings: settings.map(toFieldJson),
      paragraphs: paragraphs.map(({id, under, before, after}) => ({
        id: id ?? null,
        under,
        redline: toRedline(before ?? '', after ?? ''),
      })),
    })),
  };
}

function toRecordJson(
  change: RecordChange,
  later: Edition,
  toFieldJson: (change: FieldChange) => FieldChangeJson,
): RecordChangeJson[] {
  const {before, after} = change;
  const entry = after ?? before;
  if (!entry) return [];
  return [
    {
      id: change.id,
      collection: entry.collection,
      title: recordTitle(entry),
      duty: entry.collection === 'guidance' ? (entry.record as GuidanceItem).duty : null,
      type: change.type,
      ...toEffects(change, later),
      ...toReasons(change, later),
      ...namedIn(before?.record, after?.record),
      page_before: change.pageBefore ?? null,
      page_after: change.pageAfter ?? null,
      fields: change.fields.map(toFieldJson),
    },
  ];
}

function toEffects(
  change: RecordChange,
  later: Edition,
): Pick<RecordChangeJson, 'effect' | 'effect_by_mandate'> {
  const mandates = entriesOf(later, 'mandates').map(({id}) => id);
  const byMandate = effectByMandate(change, mandates);
  return {
    effect: dutyEffect(change),
    ...(byMandate ? {effect_by_mandate: byMandate} : {}),
  };
}

function toReasons(
  {reasons}: RecordChange,
  later: Edition,
): Pick<RecordChangeJson, 'reason' | 'reasons'> {
  const isBetween = reasons.some(({edition}) => edition !== later.about.edition);
  return {
    reason: reasons.at(-1)?.reason ?? null,
    ...(isBetween
      ? {reasons: reasons.map(({edition, type, reason}) => ({edition, type, reason}))}
      : {}),
  };
}

/** @param editions where titles are looked up, the first that has the record */
const toFieldJsonWith =
  (editions: readonly Edition[]) =>
  ({field, before, after}: FieldChange): FieldChangeJson => ({
    field,
    label: toFieldLabel(field, (id) => titleOf(editions, id)),
    redline: toWords(field, toRedline(formatValue(before), formatValue(after))),
  });

function titleOf(editions: readonly Edition[], id: string): string | undefined {
  const entry = editions.flatMap(({records}) => records.get(id) ?? [])[0];
  return entry && recordTitle(entry);
}

const settingsOf = ({pages}: Edition, path: string) =>
  pages.find((page) => page.path === path)?.settings;

/** The mandates and readers that the earlier or the later form names. */
const namedIn = (
  ...forms: readonly (object | undefined)[]
): Pick<PageChangeJson, 'mandates' | 'audience'> => ({
  mandates: named(mandatesOf, forms),
  audience: named(audienceOf, forms),
});

/** Null where either form is for all. */
function named(
  valuesOf: (form: object) => unknown,
  forms: readonly (object | undefined)[],
): string[] | null {
  const lists = forms.flatMap((form) => (form ? [valuesOf(form)] : []));
  const isForAll = lists.some((list) => !Array.isArray(list) || list.includes('all'));
  if (lists.length === 0 || isForAll) return null;
  return [...new Set(lists.flat() as string[])].sort();
}
