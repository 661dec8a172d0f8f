import {createByteReader} from './byte-reader';
import {createBitReader} from './coding/bit-coder';
import {codePostingShape} from './coding/posting-shape';
import {createTermCoder, type CodedTerm} from './coding/term-coder';
import type {VersionChains} from './coding/version-chains';
import type {TermTable} from './store';
import type {Turn} from './turns';

/** Texts as the index knows them. */
export interface OpenTerms {
  table: TermTable;
  /** How many words each text has. */
  lengths: readonly number[];
}

const NOTHING: CodedTerm = {term: '', surface: '', posting: {ids: [], tfs: []}};

/**
 * Reads what `packTerms` wrote.
 * @param size how many sections there are
 * @param turn called often
 * @throws RangeError where the bytes are cut short
 */
export async function openTerms(
  packed: Uint8Array,
  size: number,
  chains: VersionChains,
  turn: Turn,
): Promise<OpenTerms> {
  const reader = createByteReader(packed);
  const count = reader.number();
  const bits = createBitReader(reader.bytes());
  const shape = codePostingShape(bits, {
    chains,
    lengths: zeros(size),
    added: zeros(chains.amended.length),
  });
  const code = createTermCoder(bits, shape);
  const records = new Map<string, CodedTerm>();
  for (let left = count; left > 0; left -= 1) {
    const record = code(NOTHING);
    records.set(record.term, record);
    await turn();
  }
  return {
    lengths: shape.lengths,
    table: {
      terms: [...records.keys()],
      has: (term) => records.has(term),
      posting: (term, field) => (field === 'text' ? records.get(term)?.posting : undefined),
      surface: (term) => records.get(term)?.surface ?? term,
    },
  };
}

const zeros = (size: number): number[] => new Array<number>(size).fill(0);
