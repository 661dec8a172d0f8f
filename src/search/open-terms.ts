import {createByteReader} from './byte-reader';
import {createBitReader} from './coding/bit-coder';
import {createTermCoder, type CodedTerm} from './coding/term-coder';
import type {VersionChains} from './coding/version-chains';
import type {TermTable} from './store';

const NOTHING: CodedTerm = {term: '', surface: '', posting: {ids: [], tfs: []}};

/**
 * Reads what `packTerms` wrote.
 * @param turn lets the page do something else; called often
 * @throws RangeError where the bytes are cut short
 */
export async function openTerms(packed: Uint8Array, chains: VersionChains, turn: () => Promise<void>): Promise<TermTable> {
  const reader = createByteReader(packed);
  const count = reader.number();
  const code = createTermCoder(createBitReader(reader.bytes()), chains);
  const records = new Map<string, CodedTerm>();
  for (let left = count; left > 0; left -= 1) {
    const record = code(NOTHING);
    records.set(record.term, record);
    await turn();
  }
  return {
    terms: [...records.keys()],
    has: (term) => records.has(term),
    posting: (term, field) => (field === 'text' ? records.get(term)?.posting : undefined),
    surface: (term) => records.get(term)?.surface ?? term,
  };
}
