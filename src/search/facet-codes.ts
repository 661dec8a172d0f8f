import type {Facet, Facets} from './section';
import {FACETS} from './section';
import type {PackedFacets} from './store-file';

/** The character of the first value; the others follow it. None of them is a sign that JSON escapes. */
const FIRST = 0x30;
const ESCAPED = 0x5c;

const toChar = (value: number): string =>
  String.fromCharCode(FIRST + value + (FIRST + value >= ESCAPED ? 1 : 0));
const fromChar = (char: string): number =>
  char.charCodeAt(0) - FIRST - (char.charCodeAt(0) > ESCAPED ? 1 : 0);

/** Sets of facet values as one line each. */
export function packFacets(sets: readonly Facets[]): PackedFacets {
  const values = Object.fromEntries(
    FACETS.map((facet) => [facet, [...new Set(sets.flatMap((set) => set[facet] ?? []))]]),
  ) as Record<Facet, string[]>;
  return {
    values,
    lines: sets
      .map((set) =>
        FACETS.map((facet) =>
          (set[facet] ?? []).map((value) => toChar(values[facet].indexOf(value))).join(''),
        ).join('\t'),
      )
      .join('\n'),
  };
}

export function openFacets({values, lines}: PackedFacets): Facets[] {
  return lines
    .split('\n')
    .map((line) =>
      Object.fromEntries(
        line
          .split('\t')
          .flatMap((chars, at) =>
            chars === ''
              ? []
              : [[FACETS[at]!, [...chars].map((char) => values[FACETS[at]!]![fromChar(char)]!)]],
          ),
      ),
    );
}
