import {entriesOf, type Edition} from '../edition';

/** The names in running text that can be explained, and the records that explain them. */
export interface ExplainedNames {
  /** Finds every candidate; the longer name before the shorter one in it. Global: reset by `matchAll`. */
  pattern: RegExp;
  /** The ids a name stands for, the one that explains it first; empty for none. */
  idsOf(name: string): readonly string[];
}

/** A letter, digit, hyphen or slash beside a name makes it part of something longer: "IOM-led", "A/IOM". */
const NOT_AFTER = '(?<![\\p{L}\\p{N}/-])';
const NOT_BEFORE = '(?![\\p{L}\\p{N}/-])';

/**
 * The names that are explained where a page first uses them: acronyms, and terms of two words or
 * more. Single words such as "child" are too common, and variants are looser than names, so both
 * are left to the editor's `:term`. Terms come before partners, channels and missions of the same
 * name.
 */
export function toExplainedNames(edition: Edition): ExplainedNames {
  const ids = new Map<string, string[]>();
  const add = (name: string, id: string) => ids.set(name, [...(ids.get(name) ?? []), id]);
  for (const entry of entriesOf(edition, 'terms')) {
    const {id, term, acronym} = entry.record;
    if (acronym) add(acronym, id);
    if (!term.includes(' ')) continue;
    for (const name of new Set([term, startingSmall(term)])) add(name, id);
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

const startingSmall = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const escape = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
