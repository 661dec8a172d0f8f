import {FACET_NAMES, type Filters} from '../extract/facets';

/** What a copied link to a search holds. */
export interface LinkedSearch {
  words: string;
  filters: Filters;
  /** Name of an edition: `next`, or its number. */
  edition: string;
  sort: 'relevance' | 'place';
}

const START = '#find=';
/** Longer is none of ours. */
const LONGEST = 4000;

/** A fragment that holds a search. Only letters, digits, `-` and `_`: a router may decode it without harm. */
export function toFragment({words, filters, edition, sort}: LinkedSearch): string {
  const bytes = new TextEncoder().encode(JSON.stringify([words, filters, edition, sort]));
  return (
    START +
    btoa(String.fromCharCode(...bytes))
      .replace(/\+/g, '-')
      .replace(/\//g, '_')
      .replace(/=+$/, '')
  );
}

/** Reads a fragment someone may have made up: text and known names only; undefined for anything else. */
export function fromFragment(fragment: string): LinkedSearch | undefined {
  if (!fragment.startsWith(START) || fragment.length > LONGEST) return undefined;
  try {
    const bytes = Uint8Array.from(
      atob(fragment.slice(START.length).replace(/-/g, '+').replace(/_/g, '/')),
      (letter) => letter.charCodeAt(0),
    );
    const [words, filters, edition, sort] = JSON.parse(
      new TextDecoder('utf-8', {fatal: true}).decode(bytes),
    ) as unknown[];
    if (typeof words !== 'string' || typeof edition !== 'string') return undefined;
    const chosen = FACET_NAMES.flatMap((facet) => {
      const values = Object(filters)[facet] as unknown;
      return Array.isArray(values) &&
        values.length > 0 &&
        values.every((value) => typeof value === 'string')
        ? [[facet, values as string[]] as const]
        : [];
    });
    return {
      words,
      filters: Object.fromEntries(chosen),
      edition,
      sort: sort === 'place' ? 'place' : 'relevance',
    };
  } catch {
    return undefined;
  }
}
