import {createBitWriter} from '../coding/bit-coder';
import {codePostingShape} from '../coding/posting-shape';
import {createTermCoder} from '../coding/term-coder';
import type {VersionChains} from '../coding/version-chains';
import {createByteWriter} from './byte-writer';
import type {TermCounts} from './lunr-index';

/** Every term with its posting: how many, the shape of postings, then the terms in code-unit order, as `createTermCoder` describes. */
export function packTerms(counts: TermCounts, chains: VersionChains): Uint8Array {
  const writer = createBitWriter();
  const shape = codePostingShape(writer, {
    chains,
    lengths: counts.lengths,
    added: countAdded(counts, chains),
  });
  const code = createTermCoder(writer, shape);
  const terms = [...counts.terms.keys()].sort();
  for (const term of terms) {
    const pairs = [...counts.terms.get(term)!].sort(([a], [b]) => a - b);
    code({
      term,
      surface: surfaceOf(counts, term),
      posting: {ids: pairs.map(([id]) => id), tfs: pairs.map(([, tf]) => tf)},
    });
  }
  const out = createByteWriter();
  out.number(terms.length);
  out.bytes(writer.finish());
  return out.finish();
}

function countAdded({terms}: TermCounts, {amended}: VersionChains): number[] {
  const added = new Map(amended.map((id) => [id, 0]));
  for (const posting of terms.values())
    for (const id of posting.keys())
      if (added.has(id) && !posting.has(id - 1)) added.set(id, added.get(id)! + 1);
  return [...added.values()];
}

/** The most frequent word of a term; of equals the shortest, then the first. */
function surfaceOf({words}: TermCounts, term: string): string {
  const surfaces = [...(words.get(term) ?? [[term, 1] as const])];
  return surfaces.sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1))[0]![0];
}
