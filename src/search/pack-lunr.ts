import type lunr from 'lunr';

/**
 * A lunr index without what can be worked out again: lunr stores each posting twice, once by term and once by section.
 * Weights are kept in thousandths, to which lunr rounds them itself, so nothing is lost.
 */
export interface PackedLunr {
  /** lunr's own version. */
  version: string;
  fields: readonly string[];
  /** The terms in the order of their numbers, separated by blanks. No term holds a blank. */
  terms: string;
  /** For each field, for each section: gap to the last term number, weight, gap, weight … */
  vectors: readonly (readonly (readonly number[])[])[];
}

interface SerialIndex {
  version: string;
  fields: string[];
  fieldVectors: [ref: string, elements: number[]][];
  invertedIndex: [term: string, posting: {_index: number}][];
}

/** Packs an index whose refs are the numbers of the sections, from 0. */
export function packLunr(index: lunr.Index, sections: number): PackedLunr {
  const {version, fields, fieldVectors, invertedIndex} = index.toJSON() as SerialIndex;
  const byRef = new Map(fieldVectors);
  const terms = [...invertedIndex].sort(([, a], [, b]) => a._index - b._index).map(([term]) => term);
  return {
    version, fields, terms: terms.join(' '),
    vectors: fields.map((field) => Array.from({length: sections}, (_, ref) => packVector(byRef.get(`${field}/${ref}`) ?? []))),
  };
}

function packVector(elements: readonly number[]): number[] {
  const packed: number[] = [];
  let last = 0;
  for (let at = 0; at < elements.length; at += 2) {
    packed.push(elements[at]! - last, Math.round(elements[at + 1]! * 1000));
    last = elements[at]!;
  }
  return packed;
}
