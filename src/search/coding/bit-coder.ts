/**
 * Writes or reads bits, each with the probability its model gives to a one: `one` of 65,536. A writer takes the bit and
 * hands it back; a reader takes no notice of it and hands back the one it read. So one description of a format serves both.
 */
export interface BitCoder {
  code(one: number, bit: number): number;
}

/** A probability is never nought or one: any bit can be coded. */
const LEAST = 32;
const MOST = 65_536 - LEAST;

/** Where the interval is cut. Products stay below 2^48, so every engine reckons the same. */
function split(low: number, high: number, one: number): number {
  return low + Math.floor(((high - low) * Math.min(MOST, Math.max(LEAST, one))) / 65_536);
}

/** The first bytes are equal: they are settled. */
const isSettled = (low: number, high: number): boolean => (low ^ high) >>> 24 === 0;

/** Binary arithmetic coding without carries, 32 bits wide, as in M. Mahoney's lpaq. */
export function createBitWriter(): BitCoder & {finish(): Uint8Array} {
  const out: number[] = [];
  let low = 0;
  let high = 0xffff_ffff;
  return {
    code(one, bit) {
      const middle = split(low, high, one);
      if (bit) high = middle;
      else low = middle + 1;
      while (isSettled(low, high)) {
        out.push(high >>> 24);
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
      }
      return bit;
    },
    finish: () =>
      Uint8Array.from([...out, low >>> 24, (low >>> 16) & 255, (low >>> 8) & 255, low & 255]),
  };
}

/** Reads what a writer with the same models wrote. Bytes that are missing count as nought: check the length or a sum beforehand. */
export function createBitReader(bytes: Uint8Array): BitCoder {
  let at = 0;
  let low = 0;
  let high = 0xffff_ffff;
  let value = 0;
  const next = (): number => bytes[at++] ?? 0;
  for (let left = 4; left > 0; left -= 1) value = ((value << 8) | next()) >>> 0;
  return {
    code(one) {
      const middle = split(low, high, one);
      const bit = value <= middle ? 1 : 0;
      if (bit) high = middle;
      else low = middle + 1;
      while (isSettled(low, high)) {
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
        value = ((value << 8) | next()) >>> 0;
      }
      return bit;
    },
  };
}
