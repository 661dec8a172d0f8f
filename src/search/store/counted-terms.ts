import {toTerm} from '../text/analyze';
import type {Turn} from '../rank/turns';
import {createByteReader} from './byte-reader';
import {createByteWriter} from './byte-writer';
import type {Posting, TermTable} from './store';

/** A term of one field, as lunr counts it. */
export interface CountedTerm {
  term: string;
  /** The word that stands for it most often; an official symbol stands for itself. */
  word: string;
  /** The sections that hold it, ascending, and how often each does. */
  ids: number[];
  tfs: number[];
}

/** One field of all sections, as the index knows it. */
export interface CountedTable {
  table: Omit<TermTable, 'posting'> & {posting(term: string): Posting | undefined};
  /** How many terms it has of each section. */
  lengths: ArrayLike<number>;
}

/**
 * The terms of several fields as columns: words, each without the letters it shares with the one
 * before; then for each field how many sections hold each word, the gaps between their numbers, the
 * most frequent words first, and how often each holds it. Like stands by like, which gzip packs best.
 */
export function packTerms(fields: readonly (readonly CountedTerm[])[]): Uint8Array {
  const words = new Map<string, string>();
  for (const {term, word} of fields.flat()) if (!words.has(term)) words.set(term, word);
  const sorted = [...words].sort(([, a], [, b]) => (a < b ? -1 : 1));
  const shared = createByteWriter();
  const rests: string[] = [];
  let last = '';
  for (const [, word] of sorted) {
    const length = sharedLength(last, word);
    shared.number(length);
    rests.push(word.slice(length));
    last = word;
  }
  const out = createByteWriter();
  out.text(rests.map((rest) => `${rest}\n`).join(''));
  out.bytes(shared.finish());
  for (const field of fields) {
    const known = new Map(field.map((each) => [each.term, each]));
    const all = sorted.map(([term]) => known.get(term) ?? {ids: [], tfs: []});
    const [counts, gaps, tfs] = [createByteWriter(), createByteWriter(), createByteWriter()];
    for (const {ids} of all) counts.number(ids.length);
    for (const {ids, tfs: own} of inOrder(all, ({ids: {length}}) => length)) {
      ids.forEach((id, at) => gaps.number(id - (ids[at - 1] ?? -1) - 1));
      own.forEach((tf) => tfs.number(tf));
    }
    for (const column of [counts, gaps, tfs]) out.bytes(column.finish());
  }
  return out.finish();
}

/**
 * Reads what `packTerms` wrote, field by field.
 * @param size how many sections there are
 * @param turn called often
 * @throws RangeError where the bytes are cut short
 */
export async function openTerms(
  packed: Uint8Array,
  size: number,
  turn: Turn,
): Promise<CountedTable[]> {
  const reader = createByteReader(packed);
  const rests = reader.text().split('\n').slice(0, -1);
  const column = (): (() => number) => createByteReader(reader.bytes()).number;
  const shared = column();
  let last = '';
  const all = rests.map((rest) => (last = last.slice(0, shared()) + rest));
  const tables: CountedTable[] = [];
  while (!reader.done) {
    const [counts, gaps, tfs] = [column(), column(), column()];
    const lengths = new Uint32Array(size);
    const postings = new Map<string, Posting & {word: string}>();
    const counted = all.map((word) => ({word, count: counts()}));
    for (const {word, count} of inOrder(counted, (each) => each.count)) {
      if (count === 0) break;
      const posting = {word, ids: [] as number[], tfs: [] as number[]};
      let id = -1;
      for (let left = count; left > 0; left -= 1) {
        id += 1 + gaps();
        const tf = tfs();
        posting.ids.push(id);
        posting.tfs.push(tf);
        lengths[id] = (lengths[id] ?? 0) + tf;
      }
      // A word tells its term: the same analyzer made it.
      postings.set(word.includes('/') ? word : toTerm(word), posting);
      await turn();
    }
    tables.push({
      lengths,
      table: {
        terms: postings.keys(),
        has: (term) => postings.has(term),
        posting: (term) => postings.get(term),
        surface: (term) => postings.get(term)?.word ?? term,
      },
    });
  }
  return tables;
}

/** The order of the postings. */
function inOrder<T>(words: readonly T[], countOf: (word: T) => number): T[] {
  return [...words].sort((a, b) => countOf(b) - countOf(a));
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
