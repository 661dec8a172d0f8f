import {toTerm} from '../text/analyze';
import type {Turn} from '../rank/turns';
import {createByteReader} from './byte-reader';
import {createByteWriter} from './byte-writer';
import type {TextTerm} from './lunr-index';
import type {Posting, TermTable} from './store';

/** Texts as the index knows them. */
export interface TextTable {
  table: TermTable;
  /** How many terms each text has. */
  lengths: ArrayLike<number>;
}

/**
 * The terms of the texts as columns: words, each without the letters it shares with the one before;
 * how many sections hold each; then, the most frequent words first, the gaps between their numbers,
 * and how often each holds it. Like stands by like, which gzip packs best.
 */
export function packTextTerms(terms: readonly TextTerm[]): Uint8Array {
  const sorted = [...terms].sort((a, b) => (a.word < b.word ? -1 : 1));
  const [shared, counts, gaps, tfs] = Array.from({length: 4}, createByteWriter);
  const rests: string[] = [];
  let last = '';
  for (const {word, ids} of sorted) {
    const length = sharedLength(last, word);
    shared?.number(length);
    rests.push(word.slice(length));
    last = word;
    counts?.number(ids.length);
  }
  for (const {ids, tfs: own} of inOrder(sorted, ({ids: {length}}) => length)) {
    ids.forEach((id, at) => gaps?.number(id - (ids[at - 1] ?? -1) - 1));
    own.forEach((tf) => tfs?.number(tf));
  }
  const out = createByteWriter();
  out.text(rests.join('\n'));
  for (const column of [shared, counts, gaps, tfs]) if (column) out.bytes(column.finish());
  return out.finish();
}

/**
 * Reads what `packTextTerms` wrote.
 * @param size how many sections there are
 * @param turn called often
 * @throws RangeError where the bytes are cut short
 */
export async function openTextTerms(
  packed: Uint8Array,
  size: number,
  turn: Turn,
): Promise<TextTable> {
  const reader = createByteReader(packed);
  const rests = reader.text().split('\n');
  const column = (): (() => number) => createByteReader(reader.bytes()).number;
  const [shared, counts, gaps, tfs] = [column(), column(), column(), column()];
  const lengths = new Uint32Array(size);
  const postings = new Map<string, Posting>();
  const words = new Map<string, string>();
  let last = '';
  const counted = rests.map((rest) => {
    last = last.slice(0, shared()) + rest;
    return {word: last, count: counts()};
  });
  for (const {word, count} of inOrder(counted, (each) => each.count)) {
    const posting = {ids: [] as number[], tfs: [] as number[]};
    let id = -1;
    for (let left = count; left > 0; left -= 1) {
      id += 1 + gaps();
      const tf = tfs();
      posting.ids.push(id);
      posting.tfs.push(tf);
      lengths[id] = (lengths[id] ?? 0) + tf;
    }
    // A word tells its term: the same analyzer made it.
    const term = word.includes('/') ? word : toTerm(word);
    postings.set(term, posting);
    words.set(term, word);
    await turn();
  }
  return {
    lengths,
    table: {
      terms: postings.keys(),
      has: (term) => postings.has(term),
      posting: (term, field) => (field === 'text' ? postings.get(term) : undefined),
      surface: (term) => words.get(term) ?? term,
    },
  };
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
