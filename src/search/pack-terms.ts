import {createBitWriter} from './coding/bit-coder';
import {createTermCoder} from './coding/term-coder';
import type {VersionChains} from './coding/version-chains';
import {createByteWriter} from './byte-writer';
import type {TermCounts} from './count-terms';

/** Terms with their postings, in code-unit order: how many, then each as `createTermCoder` describes. */
export function packTerms(counts: TermCounts, terms: readonly string[], chains: VersionChains): Uint8Array {
  const writer = createBitWriter();
  const code = createTermCoder(writer, chains);
  for (const term of terms) {
    const pairs = [...counts.terms.get(term)!].sort(([a], [b]) => a - b);
    code({term, surface: surfaceOf(counts, term), posting: {ids: pairs.map(([id]) => id), tfs: pairs.map(([, tf]) => tf)}});
  }
  const out = createByteWriter();
  out.number(terms.length);
  out.bytes(writer.finish());
  return out.finish();
}

/** The most frequent word of a term; of equals the shortest, then the first. */
function surfaceOf({words}: TermCounts, term: string): string {
  const surfaces = [...(words.get(term) ?? [[term, 1] as const])];
  return surfaces.sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1))[0]![0];
}
