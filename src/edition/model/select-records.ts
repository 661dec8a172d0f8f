import {basename} from 'node:path';
import {entriesOf, type Edition, type Entry} from './edition';
import type {Collection} from './collections';
import {toIds} from '../read/read-directives';

type Attributes = Readonly<Record<string, string>>;

/** The file name without folder and ending, as the `file` attribute gives it. */
export const themeOf = (entry: Entry): string => basename(entry.file, '.yml');

/** The records a listing directive shows, in reading order. `ids` gives its own order. */
export function selectRecords<C extends Collection>(
  edition: Edition,
  collection: C,
  attributes: Attributes,
): Entry<C>[] {
  const all = entriesOf(edition, collection);
  if (attributes.ids) {
    const byId = new Map(all.map((entry) => [entry.id, entry]));
    return toIds(attributes.ids).flatMap((id) => byId.get(id) ?? []);
  }
  return all.filter((entry) => fits(entry, attributes));
}

function fits(entry: Entry, attributes: Attributes): boolean {
  const record = entry.record as unknown as Record<string, unknown>;
  return Object.entries(attributes).every(([name, wanted]) => {
    if (name === 'home' || name === 'first') return true;
    if (name === 'file') return themeOf(entry) === wanted;
    if (name === 'mandate') return appliesTo(record.mandates, wanted);
    if (name === 'kinds') return toIds(wanted).includes(String(record.kind));
    return holds(
      record[
        FIELD_OF[name] ??
          (name === 'audience' && entry.collection === 'indicators' ? 'seen_by' : name)
      ],
      wanted,
    );
  });
}

/** Attributes whose field has another name in the record. */
const FIELD_OF: Record<string, string | undefined> = {
  place: 'places',
  form: 'forms',
  stage: 'stages',
  for: 'trainees',
};

function holds(value: unknown, wanted: string): boolean {
  return Array.isArray(value) ? value.includes(wanted) : value === wanted;
}

function appliesTo(mandates: unknown, wanted: string): boolean {
  if (mandates === 'all') return true;
  return (
    Array.isArray(mandates) &&
    mandates.some((entry: {mandate?: string}) => entry.mandate === wanted)
  );
}
