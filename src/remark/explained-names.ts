import {entriesOf, type Edition} from '../edition';

/** The names in running text that can be explained, and the records that explain them. */
export interface ExplainedNames {
  /** Finds every candidate; the longer name before the shorter one in it. Global: reset by `matchAll`. */
  pattern: RegExp;
  /** The ids a name stands for, the one that explains it first; empty for none. */
  idsOf(name: string): readonly string[];
}

/** Where a letter, a figure or a sign of a compound or a symbol goes on, the name is a part of something else. */
const [NOT_AFTER, NOT_BEFORE] = ['(?<![\\p{L}\\p{N}/-])', '(?![\\p{L}\\p{N}/-])'];

/**
 * The names of an edition that are explained where a page first uses them: acronyms as they are written, and names of terms of
 * two words or more. A single word such as "child" or "raid" is too common in its plain sense, and variants are looser than names:
 * those are left to the editor's `:term`. Terms come before partners, channels and missions of the same name.
 */
export function toExplainedNames(edition: Edition): ExplainedNames {
  const ids = new Map<string, string[]>();
  const add = (name: string, id: string) => ids.set(name, [...(ids.get(name) ?? []), id]);
  for (const {record} of entriesOf(edition, 'terms')) {
    if (record.acronym) add(record.acronym, record.id);
    if (record.term.includes(' '))
      [...new Set([record.term, startingSmall(record.term)])].forEach((name) =>
        add(name, record.id),
      );
  }
  for (const collection of ['agencies', 'channels', 'missions'] as const) {
    for (const {record} of entriesOf(edition, collection))
      if (record.acronym) add(record.acronym, record.id);
  }
  const names = [...ids.keys()].sort((a, b) => b.length - a.length).map(escape);
  return {
    pattern: new RegExp(`${NOT_AFTER}(?:${names.join('|') || '(?!)'})s?${NOT_BEFORE}`, 'gu'),
    idsOf: (name) => ids.get(name) ?? ids.get(name.replace(/s$/, '')) ?? [],
  };
}

const startingSmall = (name: string): string => name[0]!.toLowerCase() + name.slice(1);

const escape = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
