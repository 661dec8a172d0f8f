import {FACET_NAMES, type FacetLabels, type FacetName} from '../extract/facets';
import {fold} from '../text/fold';
import {findLanguage, type Language} from './find-language';

/** A filter typed by hand: `type:procedure`. */
export interface TypedFilter {
  /** As typed. */
  text: string;
  facet: FacetName;
  /** Empty where nothing in the package has such a value; the text then counts as words too. */
  values: readonly string[];
}

export interface ParsedQuery {
  /** The free words and those of phrases, in the order typed. */
  words: string;
  /** Each as typed between its quotation marks. */
  phrases: readonly string[];
  /** Words and phrases after a minus sign. */
  excluded: readonly string[];
  filters: readonly TypedFilter[];
  /** Where the words are plainly in another language than English. */
  language: Language | undefined;
  /** The last word may still be growing. */
  isOpen: boolean;
}

/** More than this nobody means; it keeps any text harmless. */
export const MOST_CHARACTERS = 600;

/** A phrase in any of the quotation marks people type, a word, or a lone sign. */
const PART = /(-?)["“”„«»]([^"“”„«»]+)["“”„«»]|\S+/gu;
const FILTER = /^(\p{L}+):([\p{L}\p{N}\p{M}._,/-]+)$/u;

/** Reads a text as a person types it. Never throws: what is no phrase, exclusion or known filter is words. */
export function parseQuery(labels: FacetLabels, text: string): ParsedQuery {
  const words: string[] = [];
  const phrases: string[] = [];
  const excluded: string[] = [];
  const filters: TypedFilter[] = [];
  let isOpen = false;
  for (const [part, minus, phrase] of text.slice(0, MOST_CHARACTERS).matchAll(PART)) {
    const filter = phrase === undefined ? toFilter(labels, part) : undefined;
    isOpen = false;
    if (phrase !== undefined) {
      if (minus) excluded.push(phrase);
      else {
        phrases.push(phrase);
        words.push(phrase);
      }
    } else if (filter && filter.values.length > 0) {
      filters.push(filter);
    } else if (/^-[\p{L}\p{N}]/u.test(part)) {
      excluded.push(part.slice(1));
    } else {
      if (filter) filters.push(filter);
      words.push(part);
      isOpen = /[\p{L}\p{N}]$/u.test(part);
    }
  }
  return {
    words: words.join(' '),
    language: findLanguage(words.join(' ')),
    phrases,
    excluded,
    filters,
    isOpen: isOpen && /[\p{L}\p{N}]$/u.test(text),
  };
}

/** The field a word names: `mandates` and `Mandate` are one; `sign:` is none. */
function toFacet(word: string): TypedFilter['facet'] | undefined {
  const name = fold(word);
  return FACET_NAMES.find(
    (facet) =>
      name === facet || name === `${facet}s` || (facet === 'agency' && name === 'agencies'),
  );
}

function toFilter(labels: FacetLabels, part: string): TypedFilter | undefined {
  const [, field, list] = FILTER.exec(part) ?? [];
  const facet = field === undefined ? undefined : toFacet(field);
  if (!facet || list === undefined) return undefined;
  const known = labels[facet] ?? [];
  const values = list.split(',').flatMap((wish) =>
    known
      .filter(({value, label}) => [value, label].some((name) => toSlug(name) === toSlug(wish)))
      .slice(0, 1)
      .map(({value}) => value),
  );
  return {text: part, facet, values};
}

/** `Police` and `police`, `Head of mission` and `head-of-mission` are one. */
const toSlug = (name: string): string => fold(name).replace(/[^\p{L}\p{N}.]+/gu, '-');
