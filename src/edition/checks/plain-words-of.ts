import type {Edition, Entry} from '../model/edition';
import {toPlainWords, type PlainWords} from '../model/find-names';

/** Collections whose names are those of sources with their authors, bodies and operations. */
const PUBLIC = new Set<Entry['collection']>(['instruments', 'agencies', 'missions', 'terms']);
/** The parts of a record that name it. */
const NAMING = new Set(['title', 'name', 'body', 'term', 'acronym', 'names_in', 'aliases']);

const PUBLIC_FILE = new RegExp(`/(?:${[...PUBLIC].join('|')})/[^/]+\\.yml$`);

/** What is no part of a private person's name in an edition. */
export function plainWordsOf(edition: Pick<Edition, 'texts' | 'records'>): PlainWords {
  const read = new Set([...edition.records.values()].map(({file}) => file));
  // A file that cannot be read as records has a fault of its own; its names are no second one.
  const unread = edition.texts.filter(({path}) => PUBLIC_FILE.test(path) && !read.has(path));
  const names = [...edition.records.values()]
    .filter(({collection}) => PUBLIC.has(collection))
    .flatMap(({record}) =>
      Object.entries(record).flatMap(([key, value]) => (NAMING.has(key) ? toTexts(value) : [])),
    );
  return toPlainWords(
    edition.texts.map(({text}) => text),
    [...names, ...unread.map(({text}) => text)],
  );
}

function toTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(toTexts) : [];
}
