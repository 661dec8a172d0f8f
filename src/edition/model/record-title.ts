import type {Entry} from './edition';

/** What a record of any collection is called: its title, name or term, or the words of an item. */
export function recordTitle(entry: Pick<Entry, 'id' | 'record'>): string {
  const record = entry.record as unknown as Partial<
    Record<'title' | 'name' | 'term' | 'text', string>
  >;
  return record.title ?? record.name ?? record.term ?? record.text ?? entry.id;
}
