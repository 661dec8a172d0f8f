import {createByteReader} from './byte-reader';
import type {Posting, TermTable} from './store';

/**
 * Reads what `packTerms` wrote. Postings are decoded when they are asked for, and kept.
 * @throws RangeError where the bytes are cut short
 */
export function openTerms(packed: Uint8Array): TermTable {
  const reader = createByteReader(packed);
  const records = new Map<string, {surface: string; bytes: Uint8Array}>();
  let last = '';
  while (!reader.done) {
    const term = last.slice(0, reader.number()) + reader.text();
    const surface = term.slice(0, reader.number()) + reader.text();
    records.set(term, {surface, bytes: reader.bytes()});
    last = term;
  }
  const decoded = new Map<string, Posting>();
  return {
    terms: [...records.keys()],
    has: (term) => records.has(term),
    posting(term, field) {
      const record = records.get(term);
      if (field !== 'text' || !record) return undefined;
      const posting = decoded.get(term) ?? readPosting(record.bytes);
      decoded.set(term, posting);
      return posting;
    },
    surface: (term) => records.get(term)?.surface ?? term,
  };
}

function readPosting(bytes: Uint8Array): Posting {
  const reader = createByteReader(bytes);
  const ids: number[] = [];
  const tfs: number[] = [];
  let last = -1;
  for (let left = reader.number(); left > 0; left -= 1) {
    const step = reader.number();
    last += (step >>> 1) + 1;
    ids.push(last);
    tfs.push(step & 1 ? reader.number() : 1);
  }
  return {ids, tfs};
}
