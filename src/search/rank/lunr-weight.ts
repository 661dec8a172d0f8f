import {FIELD_BOOSTS} from './weights';
import type {Field} from '../store/fields';

/** BM25 parameters of lunr 2.3.9 (`Builder`, `_b` and `_k1`). */
const B = 0.75;
const K1 = 1.2;

/**
 * Inverse document frequency as lunr 2.3.9 computes it (`lunr.idf`). The count adds up over fields, so it may pass the
 * number of sections; the absolute value then lets it rise again. That is lunr's, and kept.
 * @param sections how many sections there are
 * @param holding how many field texts hold the term
 */
export function idf(sections: number, holding: number): number {
  return Math.log(1 + Math.abs((sections - holding + 0.5) / (holding + 0.5)));
}

/**
 * Weight of a term in a field of a section, rounded to thousandths, in lunr's order of operations
 * (`Builder.createFieldVectors`).
 */
export function lunrWeight(
  field: Field,
  termIdf: number,
  tf: number,
  length: number,
  averageLength: number,
): number {
  const weight = (termIdf * ((K1 + 1) * tf)) / (K1 * (1 - B + B * (length / averageLength)) + tf);
  return Math.round(weight * FIELD_BOOSTS[field] * 1000) / 1000;
}
