import {createByteWriter, type ByteWriter} from './byte-writer';
import type {TermCounts} from './count-terms';

/**
 * Terms with their postings, in code-unit order. A record: letters shared with the term before, the rest, letters of the
 * surface shared with the term, the rest of it, then the posting with its length in bytes before it. A posting: how many
 * sections, and for each the gap to the one before, doubled, plus one where the count is over one and follows.
 */
export function packTerms(counts: TermCounts, terms: readonly string[]): Uint8Array {
  const out = createByteWriter();
  let last = '';
  for (const term of terms) {
    writeEnding(out, last, term);
    writeEnding(out, term, surfaceOf(counts, term));
    const posting = createByteWriter();
    writePosting(posting, counts.terms.get(term)!);
    out.bytes(posting.finish());
    last = term;
  }
  return out.finish();
}

function writeEnding(out: ByteWriter, known: string, word: string): void {
  let shared = 0;
  while (shared < known.length && shared < word.length && known[shared] === word[shared]) shared += 1;
  out.number(shared);
  out.text(word.slice(shared));
}

function writePosting(out: ByteWriter, posting: ReadonlyMap<number, number>): void {
  out.number(posting.size);
  let last = -1;
  for (const [id, tf] of [...posting].sort(([a], [b]) => a - b)) {
    out.number((id - last - 1) * 2 + (tf > 1 ? 1 : 0));
    if (tf > 1) out.number(tf);
    last = id;
  }
}

/** The most frequent word of a term; of equals the shortest, then the first. */
function surfaceOf({words}: TermCounts, term: string): string {
  const surfaces = [...(words.get(term) ?? [[term, 1] as const])];
  return surfaces.sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1))[0]![0];
}
