import type {BitCoder} from './bit-coder';

/** Codes a whole number from 0 on in a context: a writer takes it and hands it back, a reader hands back the one it read. */
export type NumberCoder = (context: number, value: number) => number;

/** Numbers up to 2^20 - 2. */
const SIZES = 20;
/** The leading bits of a number are guessed one by one, the others are as likely one as nought. */
const GUESSED = 3;
const NODES = SIZES * (1 << GUESSED);
const STEADY = 60;
const STEPS = Int32Array.from({length: STEADY + 1}, (_, seen) => Math.floor(32_768 / (seen + 1.5)));

/** Exponential Golomb codes whose bits are guessed from what the same context had before. */
export function createNumberCoder(coder: BitCoder, contexts: number): NumberCoder {
  const ones = new Uint16Array(contexts * (SIZES + NODES)).fill(32_768);
  const seen = new Uint8Array(ones.length);
  const code = (slot: number, bit: number): number => {
    const one = ones[slot]!;
    const coded = coder.code(one, bit);
    ones[slot] = one + (((((-coded & 65_535) - one) >> 1) * STEPS[seen[slot]!]!) >> 14);
    if (seen[slot]! < STEADY) seen[slot]! += 1;
    return coded;
  };
  return (context, value) => {
    const start = context * (SIZES + NODES);
    const wanted = 31 - Math.clz32(value + 1);
    let size = 0;
    while (size < SIZES - 1 && code(start + size, Number(size < wanted)) === 1) size += 1;
    let known = 1;
    for (let left = size - 1; left >= 0; left -= 1) {
      const bit = ((value + 1) >> left) & 1;
      const depth = size - 1 - left;
      known =
        known * 2 +
        (depth < GUESSED
          ? code(
              start +
                SIZES +
                size * (1 << GUESSED) +
                (known & ((1 << depth) - 1)) +
                (1 << depth) -
                1,
              bit,
            )
          : coder.code(32_768, bit));
    }
    return known - 1;
  };
}
