import type {BitCoder} from './bit-coder';
import {createNumberCoder} from './number-coder';
import type {VersionChains} from './version-chains';

/** What both sides know before the first posting. */
export interface PostingShape {
  chains: VersionChains;
  /** How many words each section has. */
  lengths: readonly number[];
  /** For each amended section, how many terms it holds that the version before it lacks. */
  added: readonly number[];
}

const SIZES = 12;
const sizeOf = (value: number): number => Math.min(SIZES - 1, 31 - Math.clz32(value + 1));
/** 0, -1, 1, -2 … as 0, 1, 2, 3 … */
const fold = (value: number): number => (value < 0 ? -value * 2 - 1 : value * 2);
const unfold = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);

/** Codes the shape itself. A writer takes what it has and hands it back; a reader takes anything of the right size. */
export function codePostingShape(
  coder: BitCoder,
  {chains, lengths, added}: PostingShape,
): PostingShape {
  const isAmended = new Set(chains.amended);
  const firstLengths = createNumberCoder(coder, SIZES);
  const changes = createNumberCoder(coder, SIZES);
  const counts = createNumberCoder(coder, SIZES);
  const coded: number[] = [];
  const sizes: number[] = [];
  lengths.forEach((length, id) => {
    const before = coded[id - 1] ?? 0;
    if (!isAmended.has(id)) return coded.push(firstLengths(sizeOf(before), length));
    const change = changes(sizeOf(before), fold(length - before));
    sizes.push(sizeOf(change));
    return coded.push(before + unfold(change));
  });
  return {chains, lengths: coded, added: added.map((count, at) => counts(sizes[at]!, count))};
}
